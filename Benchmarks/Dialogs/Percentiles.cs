namespace CustomerBot.Benchmarks.Dialogs;

/// <summary>Figures of a sample.</summary>
internal static class Percentiles
{
    /// <param name="sorted">The sample in ascending order.</param>
    /// <param name="share">For example 0.95.</param>
    public static double At(IReadOnlyList<double> sorted, double share) => sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)];

    /// <summary>The chance that a value of one sample is larger than one of the other: 0.5 when nobody can tell the two apart.</summary>
    public static double ChanceOfLarger(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        var ranked = one.Select(value => (value, IsOne: true))
            .Concat(other.Select(value => (value, IsOne: false)))
            .OrderBy(entry => entry.value);
        var ranks = ranked.Select((entry, index) => (entry.IsOne, Rank: index + 1.0)).Where(entry => entry.IsOne).Sum(entry => entry.Rank);
        return (ranks - (one.Count * (one.Count + 1.0) / 2)) / ((double)one.Count * other.Count);
    }
}

namespace CustomerBot.Knowledge.Search;

/// <summary>
/// How probable it is that the first entry answers the question: a logistic regression over what the views say,
/// fitted on two thirds of the development sets, questions that no entry answers included.
/// </summary>
internal static class Confidence
{
    /// <summary>How far down the ranking it looks.</summary>
    public const int RanksNeeded = 4;

    private const int MostMeanings = 4;

    /// <param name="scores">Scores of the first entries, the best first; at least one.</param>
    /// <param name="scored">What the views said.</param>
    /// <param name="first">Number of the first entry.</param>
    public static double Of(IReadOnlyList<double> scores, ScoredEntries scored, int first) =>
        Logistic(
            -2.68
                + (1.29 * scores[0])
                + (5.06 * (scores[0] - At(scores, 1)))
                + (4.52 * (scores[0] - At(scores, RanksNeeded - 1)))
                + (2.06 * scored.TextGrams[first])
                + (1.09 * scored.PhrasingMeanings[first])
                + (0.31 * scored.TextMeanings[first])
                + (1.31 * scored.Likeness(first))
                + (0.36 * Math.Min(scored.Meanings, MostMeanings))
        );

    private static double At(IReadOnlyList<double> scores, int rank) => rank < scores.Count ? scores[rank] : 0;

    private static double Logistic(double value) => 1 / (1 + Math.Exp(-value));
}

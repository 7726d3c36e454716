namespace CustomerBot.Backend;

/// <summary>Throws the same numbers on every machine and in every version of .NET (SplitMix64), so that the demo shop is always the same.</summary>
internal sealed class DemoDice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 up to, but not, <paramref name="sides"/>.</summary>
    public int Next(int sides) => (int)(Next() % (ulong)sides);

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    /// <summary>As many digits as wanted, the first not 0.</summary>
    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(place => place == 0 ? 1 + Next(9) : Next(10)));

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}

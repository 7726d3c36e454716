namespace CustomerBot.Privacy;

/// <summary>A place in the chain: the number of an entry and its hash.</summary>
internal sealed record LedgerLink(long Number, byte[] Hash)
{
    public static LedgerLink Beginning { get; } = new(0, new byte[32]);

    public bool IsSameAs(LedgerLink other) => Number == other.Number && Hash.AsSpan().SequenceEqual(other.Hash);
}

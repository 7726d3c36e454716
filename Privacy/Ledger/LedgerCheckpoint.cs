namespace CustomerBot.Privacy;

/// <summary>A signed place in the chain: proves all entries before it, also after they were pruned.</summary>
internal sealed record LedgerCheckpoint(long Number, string Hash, DateTimeOffset At, string Signature)
{
    public LedgerLink Link => new(Number, Convert.FromHexString(Hash));
}

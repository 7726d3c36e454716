namespace CustomerBot.Privacy;

/// <summary>One link of the chain: it carries the hash of the entry before it.</summary>
internal sealed record LedgerEntry(long Number, DateTimeOffset At, LedgerDraft Content, byte[] Previous);

namespace CustomerBot.Privacy;

/// <summary>What links a person to entries of the ledger; stored under the person's key, so the link dies with it.</summary>
internal sealed record LedgerTrace(string Pseudonym, IReadOnlyList<string> Entries);

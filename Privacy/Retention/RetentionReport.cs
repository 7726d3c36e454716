namespace CustomerBot.Privacy;

/// <summary>What a retention run deleted, or would delete.</summary>
/// <param name="Records">Records per purpose whose time was over.</param>
/// <param name="Keys">Keys of persons of whom nothing else was left.</param>
/// <param name="LedgerEntries">Entries of the ledger that were older than they must be kept.</param>
public sealed record RetentionReport(IReadOnlyDictionary<string, long> Records, long Keys, long LedgerEntries);

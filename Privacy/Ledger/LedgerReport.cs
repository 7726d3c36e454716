namespace CustomerBot.Privacy;

/// <summary>What a verification of the ledger found.</summary>
/// <param name="Entries">Entries that were checked.</param>
/// <param name="First">Number of the first entry that is still kept; 0 in an empty ledger.</param>
/// <param name="Last">Number of the last entry.</param>
/// <param name="Checkpoints">Signed checkpoints that were checked.</param>
/// <param name="Fault">The first fault; null when the ledger proves itself.</param>
public sealed record LedgerReport(long Entries, long First, long Last, int Checkpoints, LedgerFault? Fault);

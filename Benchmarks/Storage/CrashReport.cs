namespace CustomerBot.Benchmarks.Storage;

/// <summary>What a series of power failures did.</summary>
/// <param name="Kills">How often the program was killed.</param>
/// <param name="Turns">Turns that were answered, and so must have been kept.</param>
/// <param name="Lost">Answered turns that were not there any more, or with other replies.</param>
/// <param name="Errors">Errors that the program logged, such as a record that does not open.</param>
/// <param name="LedgerIsIntact">Whether the chain of the ledger still proves itself.</param>
internal sealed record CrashReport(int Kills, long Turns, int Lost, int Errors, bool LedgerIsIntact);

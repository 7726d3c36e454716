namespace CustomerBot.Privacy;

/// <summary>The first place where the ledger does not prove itself.</summary>
/// <param name="Number">Number of the entry.</param>
/// <param name="What">What is wrong there.</param>
public sealed record LedgerFault(long Number, LedgerProblem What);

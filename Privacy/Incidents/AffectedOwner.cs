namespace CustomerBot.Privacy;

/// <summary>What was found of one owner; without records the owner is not affected, but there.</summary>
internal sealed record AffectedOwner(string? LedgerPseudonym, AffectedPerson Person);

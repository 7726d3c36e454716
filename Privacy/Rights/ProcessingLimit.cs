namespace CustomerBot.Privacy;

/// <summary>Data of one purpose must rest: kept, exported and erased, but not used.</summary>
/// <param name="PurposeId">The purpose.</param>
/// <param name="Kind">Restriction or objection.</param>
/// <param name="Since">In force since then.</param>
/// <param name="Number">Number of the request, for example R-4KD7M2.</param>
public sealed record ProcessingLimit(string PurposeId, LimitKind Kind, DateTimeOffset Since, string Number);

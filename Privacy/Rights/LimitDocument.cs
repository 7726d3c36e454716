namespace CustomerBot.Privacy;

/// <summary>All limits of one person, as they are stored.</summary>
internal sealed record LimitDocument(IReadOnlyList<ProcessingLimit> Limits);

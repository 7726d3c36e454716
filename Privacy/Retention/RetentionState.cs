namespace CustomerBot.Privacy;

/// <summary>Who runs retention right now, until when at most, and when it was last finished.</summary>
internal sealed record RetentionState(string Runner, DateTimeOffset RunsUntil, DateTimeOffset? FinishedAt);

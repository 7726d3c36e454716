namespace CustomerBot.Privacy;

/// <summary>One epoch as an operator sees it.</summary>
/// <param name="Name">Name of its secret in the vault.</param>
/// <param name="State">Where it stands.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="Keys">How many subject keys it wraps.</param>
/// <param name="GoneBy">For a deleted secret: from then on nobody can recover it.</param>
public sealed record EpochReport(string Name, EpochState State, DateTimeOffset CreatedAt, long Keys, DateTimeOffset? GoneBy);

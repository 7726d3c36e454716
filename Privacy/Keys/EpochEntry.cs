namespace CustomerBot.Privacy;

/// <summary>One epoch in the register.</summary>
/// <param name="Name">Name of its secret in the vault.</param>
/// <param name="CreatedAt">When it began to wrap keys.</param>
/// <param name="RetiredAt">When the next epoch took over; null for the current one.</param>
/// <param name="DestroyedAt">When its secret was deleted; from then on only the vault's recovery can bring it back.</param>
internal sealed record EpochEntry(
    string Name,
    DateTimeOffset CreatedAt,
    DateTimeOffset? RetiredAt = null,
    DateTimeOffset? DestroyedAt = null
);

namespace CustomerBot.Encryption;

/// <summary>An epoch as the vault lists it; never key material.</summary>
/// <param name="Name">Name of the secret.</param>
/// <param name="CreatedAt">When it was made; null where the vault does not tell.</param>
/// <param name="GoneBy">For a deleted one: from then on nobody can recover it; null for a live one.</param>
public sealed record VaultEpoch(string Name, DateTimeOffset? CreatedAt, DateTimeOffset? GoneBy);

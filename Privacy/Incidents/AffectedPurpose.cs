namespace CustomerBot.Privacy;

/// <summary>What of one purpose was within reach.</summary>
/// <param name="Purpose">Id of the purpose.</param>
/// <param name="Categories">Categories of its fields, as declared; empty when the purpose is declared no more.</param>
/// <param name="Persons">How many persons.</param>
/// <param name="Records">How many records.</param>
public sealed record AffectedPurpose(string Purpose, IReadOnlyList<string> Categories, int Persons, int Records);

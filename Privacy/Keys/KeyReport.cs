namespace CustomerBot.Privacy;

/// <summary>The epochs of a store, and when the next rotation is due.</summary>
public sealed record KeyReport(DateTimeOffset NextRotation, IReadOnlyList<EpochReport> Epochs);

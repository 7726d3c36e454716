namespace CustomerBot.Privacy;

/// <summary>What a rotation did.</summary>
/// <param name="CurrentEpoch">The epoch that wraps keys now.</param>
/// <param name="Rewrapped">Keys wrapped anew by this run.</param>
/// <param name="Unreadable">Keys that did not open, because their epoch is gone or they were changed; they stay as they are.</param>
/// <param name="DestroyedEpochs">Epochs whose secret was deleted.</param>
public sealed record RotationReport(string CurrentEpoch, long Rewrapped, long Unreadable, IReadOnlyList<string> DestroyedEpochs);

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>A turn that waits or runs, and what will become of it.</summary>
internal sealed record QueuedTurn(Task<TurnOutcome> Outcome);

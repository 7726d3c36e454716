namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>A user activity the bot has not answered yet.</summary>
/// <param name="Sequence">Its sequence number.</param>
/// <param name="Restarts">How often it was given to the bot again after a restart.</param>
internal sealed record WaitingTurn(long Sequence, int Restarts);

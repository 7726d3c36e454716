namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>What a client posted under its own id, to answer a repetition with the same activity id.</summary>
internal sealed record KnownPost(string ClientId, long Sequence);

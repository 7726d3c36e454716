namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>Answer to a posted activity: the id under which it was kept.</summary>
internal sealed record IdContent(string Id);

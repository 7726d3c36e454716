namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>Answer to getsessionid, which clients ask for before they open a sign-in page.</summary>
internal sealed record SessionContent(string SessionId);

namespace CustomerBot.Knowledge;

/// <summary>A place where the customer reads on or acts.</summary>
/// <param name="Title">Words to click.</param>
/// <param name="Url">A path of this host ("/privacy", "/help/de/…") or an https address.</param>
public sealed record EntryLink(string Title, string Url);

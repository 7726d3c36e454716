namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>Stored form of the head: one declared field.</summary>
internal sealed record HeadDocument(ConversationHead Head);

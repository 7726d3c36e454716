namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>What shall become of a feed, decided from its head alone, so that it can be decided again when somebody else was faster.</summary>
/// <param name="Head">The new head; the same one means there is nothing to write.</param>
/// <param name="Added">Activities to add.</param>
/// <param name="Result">What the caller gets.</param>
internal sealed record FeedChange<T>(ConversationHead Head, IReadOnlyList<FeedEntry> Added, T Result);

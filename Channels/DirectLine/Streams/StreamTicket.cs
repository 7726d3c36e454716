using CustomerBot.Channels.DirectLine.Feed;

namespace CustomerBot.Channels.DirectLine.Streams;

/// <summary>What a ticket opens: a stream of one conversation from a watermark on.</summary>
internal sealed record StreamTicket(ConversationKey Conversation, Watermark Watermark, DateTimeOffset Expires);

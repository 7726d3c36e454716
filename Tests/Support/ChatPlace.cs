namespace CustomerBot.Tests.Support;

/// <summary>Where a chat takes place.</summary>
internal sealed record ChatPlace(string ChannelId, string Customer, string Conversation, bool IsGroup);

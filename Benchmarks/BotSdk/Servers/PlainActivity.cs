namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>The members of an activity that the load sends and the echo bot answers with.</summary>
internal sealed record PlainActivity(
    string? Type,
    string? Id,
    DateTimeOffset? Timestamp,
    string? ServiceUrl,
    string? ChannelId,
    PlainAccount? From,
    PlainAccount? Conversation,
    PlainAccount? Recipient,
    string? Text,
    string? InputHint,
    IReadOnlyList<string>? Attachments,
    IReadOnlyList<string>? Entities,
    string? ReplyToId,
    string? Locale,
    string? DeliveryMode
);

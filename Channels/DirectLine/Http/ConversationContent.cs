using System.Text.Json.Serialization;

namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>Answer to generate, refresh, start and reconnect; only the last two have a stream.</summary>
internal sealed record ConversationContent(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null
);

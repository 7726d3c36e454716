using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerBot.Bot.Transcripts;

/// <summary>One redacted activity as it is stored. The property names are the fields that the purpose declares.</summary>
internal sealed record TranscriptDocument(
    [property: JsonPropertyName("channel")] string Channel,
    [property: JsonPropertyName("conversation")] string Conversation,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("activity")] JsonElement Activity
)
{
    /// <summary>Prints the kind of data, never the content.</summary>
    public override string ToString() => nameof(TranscriptDocument);
}

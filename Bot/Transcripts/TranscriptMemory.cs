using System.Text.Json.Serialization;

namespace CustomerBot.Bot.Transcripts;

/// <summary>What the redaction of a conversation remembers between turns: numbers of placeholders by hashed value, never a value.</summary>
internal sealed record TranscriptMemory(
    [property: JsonPropertyName("pseudonymKey")] byte[] PseudonymKey,
    [property: JsonPropertyName("placeholders")] IReadOnlyDictionary<string, int> Placeholders
)
{
    /// <summary>Prints the kind of data, never the content.</summary>
    public override string ToString() => nameof(TranscriptMemory);
}

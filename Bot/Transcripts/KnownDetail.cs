using System.Text.Json.Serialization;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Transcripts;

/// <summary>One thing that a conversation knows of its people.</summary>
internal sealed record KnownDetail(
    [property: JsonPropertyName("kind")] PersonalDataKind Kind,
    [property: JsonPropertyName("value")] string Value
)
{
    /// <summary>Prints the kind of data, never the content.</summary>
    public override string ToString() => nameof(KnownDetail);
}

using System.Text.Json.Serialization;

namespace CustomerBot.Bot.Transcripts;

/// <summary>What a conversation knows of its people as it is stored: as long as the conversation, sealed, erased with it.</summary>
internal sealed record KnownDocument([property: JsonPropertyName("known")] KnownPeople Known)
{
    /// <summary>Prints the kind of data, never the content.</summary>
    public override string ToString() => nameof(KnownDocument);
}

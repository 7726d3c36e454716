using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a client tells about a media card that is being played.</summary>
/// <remarks>Source: Bot Framework Cards schema, "Media cards".</remarks>
public class MediaEventValue
{
    public MediaEventValue() { }

    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    [JsonPropertyName("cardValue")]
    public object CardValue { get; set; }
}

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a client tells about a media card that is being played.</summary>
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

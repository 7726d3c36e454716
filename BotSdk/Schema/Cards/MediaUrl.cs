using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An address of media and what it is good for.</summary>
/// <remarks>Source: Bot Framework Cards schema, "Media cards".</remarks>
public class MediaUrl
{
    public MediaUrl() { }

    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    [JsonPropertyName("url")]
    public string Url { get; set; }

    [JsonPropertyName("profile")]
    public string Profile { get; set; }
}

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A preview picture and its text for those who cannot see it.</summary>
/// <remarks>Source: Bot Framework Cards schema, "Thumbnail URL".</remarks>
public class ThumbnailUrl
{
    public ThumbnailUrl() { }

    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    [JsonPropertyName("url")]
    public string Url { get; set; }

    [JsonPropertyName("alt")]
    public string Alt { get; set; }
}

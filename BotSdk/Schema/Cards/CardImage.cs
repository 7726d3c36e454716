using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card, with its text for those who cannot see it.</summary>
/// <remarks>Source: Bot Framework Cards schema, "Card image".</remarks>
public class CardImage
{
    public CardImage() { }

    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    [JsonPropertyName("url")]
    public string Url { get; set; }

    [JsonPropertyName("alt")]
    public string Alt { get; set; }

    [JsonPropertyName("tap")]
    public CardAction Tap { get; set; }
}

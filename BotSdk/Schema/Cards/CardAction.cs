using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button, or a tap on a card. Clients show at most what their channel can show.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Card action".</remarks>
public class CardAction
{
    public CardAction() { }

    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default
    )
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("title")]
    public string Title { get; set; }

    [JsonPropertyName("image")]
    public string Image { get; set; }

    [JsonPropertyName("text")]
    public string Text { get; set; }

    [JsonPropertyName("displayText")]
    public string DisplayText { get; set; }

    [JsonPropertyName("value")]
    public object Value { get; set; }

    [JsonPropertyName("channelData")]
    public object ChannelData { get; set; }

    [JsonPropertyName("imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>A text stands for a button that says it; the type stays open, as the official class leaves it.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>The same as the conversion, for languages without conversions.</summary>
    public static CardAction FromString(string input) => new(title: input, value: input);
}

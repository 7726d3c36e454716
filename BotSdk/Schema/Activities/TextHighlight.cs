using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A passage in the text of the message that a suggestion refers to.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Text highlight".</remarks>
public class TextHighlight
{
    public TextHighlight() { }

    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    [JsonPropertyName("text")]
    public string Text { get; set; }

    [JsonPropertyName("occurrence")]
    public int? Occurrence { get; set; }
}

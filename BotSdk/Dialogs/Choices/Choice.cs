using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something to choose.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class Choice(string value = null)
{
    /// <summary>What the choice is called and what choosing it returns.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; } = value;

    /// <summary>The button, where it is to be another one than a message with the value.</summary>
    [JsonPropertyName("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for the choice.</summary>
    [JsonPropertyName("synonyms")]
    public List<string> Synonyms { get; set; }
}

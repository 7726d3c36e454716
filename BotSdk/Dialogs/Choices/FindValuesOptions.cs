using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in a text.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class FindValuesOptions
{
    /// <summary>Whether some words of a value are enough.</summary>
    [JsonPropertyName("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language of the text.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; 2 by default.</summary>
    [JsonPropertyName("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>Cuts texts into words.</summary>
    [JsonPropertyName("tokenizer")]
    public TokenizerFunction Tokenizer { get; set; }
}

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in a text.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class FoundValue
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The index that the value was given.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well the text fits, from 0 to 1.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }
}

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was found in a text.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>Its position in the list, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well the text fits, from 0 to 1.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The words of the choice that the text fits; null when it was a number.</summary>
    [JsonPropertyName("synonym")]
    public string Synonym { get; set; }
}

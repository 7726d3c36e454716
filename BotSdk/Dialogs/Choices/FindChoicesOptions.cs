using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in a text.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether a choice's value does not count.</summary>
    [JsonPropertyName("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's button does not count.</summary>
    [JsonPropertyName("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Whether a number means the choice at that position.</summary>
    [JsonPropertyName("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second" means the second choice.</summary>
    [JsonPropertyName("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}

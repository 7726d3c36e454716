using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written into a text.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class ChoiceFactoryOptions
{
    /// <summary>The default way.</summary>
    public ChoiceFactoryOptions() { }

    /// <summary>A way of one's own; null means the default.</summary>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Stands between choices; <c>", "</c> by default.</summary>
    [JsonPropertyName("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Stands between two choices; <c>" or "</c> by default.</summary>
    [JsonPropertyName("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Stands before the last of more than two choices; <c>", or "</c> by default.</summary>
    [JsonPropertyName("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices have numbers; true by default.</summary>
    [JsonPropertyName("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}

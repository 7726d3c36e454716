using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class SortedValue
{
    /// <summary>The words.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>What to tell it by; several values may have the same one.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }
}

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for.</summary>
public class SortedValue
{
    /// <summary>The words.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>What to tell it by; several values may have the same one.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }
}

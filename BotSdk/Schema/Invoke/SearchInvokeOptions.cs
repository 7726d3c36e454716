using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the results a search wants.</summary>
/// <remarks>Source: Microsoft Teams documentation, "Typeahead search in Adaptive Cards".</remarks>
public class SearchInvokeOptions
{
    public SearchInvokeOptions() { }

    [JsonPropertyName("skip")]
    public int Skip { get; set; }

    [JsonPropertyName("top")]
    public int Top { get; set; }
}

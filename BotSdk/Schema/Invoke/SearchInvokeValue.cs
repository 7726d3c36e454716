using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>application/search</c> invoke.</summary>
/// <remarks>Source: Microsoft Teams documentation, "Typeahead search in Adaptive Cards".</remarks>
public class SearchInvokeValue
{
    public SearchInvokeValue() { }

    [JsonPropertyName("context")]
    public object Context { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    [JsonPropertyName("queryText")]
    public string QueryText { get; set; }
}

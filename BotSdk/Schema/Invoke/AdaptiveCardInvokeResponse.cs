using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a bot answers to <c>adaptiveCard/action</c>; the status inside counts, not the one of HTTP.</summary>
/// <remarks>Source: Microsoft Teams documentation, "Universal Actions for Adaptive Cards".</remarks>
public class AdaptiveCardInvokeResponse
{
    public AdaptiveCardInvokeResponse() { }

    [JsonPropertyName("statusCode")]
    public int StatusCode { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("value")]
    public object Value { get; set; }
}

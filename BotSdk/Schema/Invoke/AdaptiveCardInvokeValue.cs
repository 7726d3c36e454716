using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
/// <remarks>Source: Microsoft Teams documentation, "Universal Actions for Adaptive Cards".</remarks>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeValue() { }

    [JsonPropertyName("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    [JsonPropertyName("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    [JsonPropertyName("state")]
    public string State { get; set; }
}

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The <c>Action.Execute</c> of an Adaptive Card that the user chose.</summary>
/// <remarks>Source: Microsoft Teams documentation, "Universal Actions for Adaptive Cards".</remarks>
public class AdaptiveCardInvokeAction
{
    public AdaptiveCardInvokeAction() { }

    [JsonPropertyName("data")]
    public object Data { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("verb")]
    public string Verb { get; set; }
}

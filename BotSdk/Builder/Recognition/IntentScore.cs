using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>How likely an intent is.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Natural language understanding".</remarks>
public class IntentScore
{
    /// <summary>Between 0 and 1; null when the recogniser gives none.</summary>
    [JsonPropertyName("score")]
    public double? Score { get; set; }

    /// <summary>What else the recogniser told.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();
}

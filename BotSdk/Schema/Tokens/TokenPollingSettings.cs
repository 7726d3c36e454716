using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How long and how often to ask for a token, in milliseconds.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class TokenPollingSettings
{
    public TokenPollingSettings() { }

    [JsonPropertyName("interval")]
    public int Interval { get; set; }

    [JsonPropertyName("timeout")]
    public int Timeout { get; set; }
}

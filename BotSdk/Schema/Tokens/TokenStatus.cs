using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Whether the token service holds a token of the user for a connection.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class TokenStatus
{
    public TokenStatus() { }

    public TokenStatus(
        string channelId = default,
        string connectionName = default,
        bool? hasToken = default,
        string serviceProviderDisplayName = default
    )
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; }

    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    [JsonPropertyName("hasToken")]
    public bool? HasToken { get; set; }

    [JsonPropertyName("serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }
}

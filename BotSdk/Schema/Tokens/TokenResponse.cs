using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user's token for a connection.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class TokenResponse
{
    public TokenResponse() { }

    public TokenResponse(string channelId = default, string connectionName = default, string token = default, string expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; }

    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    [JsonPropertyName("token")]
    public string Token { get; set; }

    [JsonPropertyName("expiration")]
    public string Expiration { get; set; }

    [JsonIgnore]
    public JsonElement Properties
    {
        get => ExtensionMembers.ToElement(UnknownMembers);
        set => UnknownMembers = ExtensionMembers.FromElement(value);
    }

    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> UnknownMembers { get; set; }
}

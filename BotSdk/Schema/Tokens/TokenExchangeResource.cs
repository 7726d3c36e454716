using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a client needs to get a token without asking the user.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class TokenExchangeResource
{
    public TokenExchangeResource() { }

    public TokenExchangeResource(string id = default, string uri = default, string providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("uri")]
    public string Uri { get; set; }

    [JsonPropertyName("providerId")]
    public string ProviderId { get; set; }
}

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token (or its address) to be exchanged for one of the connection.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class TokenExchangeRequest
{
    public TokenExchangeRequest() { }

    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    [JsonPropertyName("uri")]
    public string Uri { get; set; }

    [JsonPropertyName("token")]
    public string Token { get; set; }
}

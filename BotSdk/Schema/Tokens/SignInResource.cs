using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a sign-in card needs: a link, and what single sign-on needs.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class SignInResource
{
    public SignInResource() { }

    public SignInResource(string signInLink = default, TokenExchangeResource tokenExchangeResource = default)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    [JsonPropertyName("signInLink")]
    public string SignInLink { get; set; }

    [JsonPropertyName("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    [JsonPropertyName("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}

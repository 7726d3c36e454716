using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

/// <summary>Answer of a token endpoint (RFC 6749, section 5.1).</summary>
internal sealed record AccessToken(
    [property: JsonPropertyName("access_token")] string? Value,
    [property: JsonPropertyName("expires_in")] int ExpiresIn = 300
)
{
    public override string ToString() => nameof(AccessToken);
}

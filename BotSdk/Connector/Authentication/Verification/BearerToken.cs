using System.Buffers;
using System.Buffers.Text;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// A signed token as it stands in the Authorization header, read but not verified. Reading keeps nothing and refuses what no
/// honest issuer writes, before a key is looked up.
/// </summary>
internal sealed class BearerToken
{
    // The largest tokens of Microsoft Entra ID have about 6 kB.
    private const int MaxLength = 16 * 1024;

    private const int MaxKeyIdLength = 256;

    private static readonly SearchValues<char> Base64UrlAndDots = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
    );

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private BearerToken(string encoded, JsonElement header, JsonElement payload)
    {
        Encoded = encoded;
        KeyId = Text(header, "kid");
        Issuer = Text(payload, "iss");
        Audience = Text(payload, AuthenticationConstants.AudienceClaim);
        Algorithm = Text(header, "alg");
        HasCriticalHeaders = header.TryGetProperty("crit", out _) || header.TryGetProperty("b64", out _);
    }

    internal string Encoded { get; }

    internal string KeyId { get; }

    internal string Issuer { get; }

    /// <summary>For whom the token is: one audience. A list of several is refused, for we would speak for strangers.</summary>
    internal string Audience { get; }

    /// <summary>What the token claims, believed by nobody yet.</summary>
    internal IEnumerable<Claim> ReadClaims() => new JsonWebToken(Encoded).Claims;

    private string Algorithm { get; }

    private bool HasCriticalHeaders { get; }

    /// <exception cref="UnauthorizedAccessException">The header holds no token that could be valid.</exception>
    internal static BearerToken Read(string authHeader)
    {
        var parts = authHeader.Split(' ');
        if (parts is not ["Bearer", { Length: > 0 } encoded])
        {
            throw Refusal.Because("the Authorization header is not 'Bearer' and one token");
        }

        if (encoded.Length > MaxLength || encoded.AsSpan().ContainsAnyExcept(Base64UrlAndDots))
        {
            throw Refusal.Because("the token is too long or holds other letters than base64url");
        }

        var token = Decode(encoded);
        token.RefuseUnusable();
        return token;
    }

    private static BearerToken Decode(string encoded)
    {
        var segments = encoded.Split('.');
        if (segments.Length != 3 || Array.Exists(segments, string.IsNullOrEmpty))
        {
            throw Refusal.Because("the token is not a signed JSON Web Token");
        }

        try
        {
            using var header = Parse(segments[0]);
            using var payload = Parse(segments[1]);
            return header.RootElement.ValueKind == JsonValueKind.Object && payload.RootElement.ValueKind == JsonValueKind.Object
                ? new BearerToken(encoded, header.RootElement, payload.RootElement)
                : throw Refusal.Because("the token's parts are no JSON objects");
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException)
        {
            throw Refusal.Because("the token's parts are no JSON");
        }
    }

    private static JsonDocument Parse(string segment)
    {
        var json = Base64Url.DecodeFromChars(segment);
        return Utf8.IsValid(json) ? JsonDocument.Parse(json, Strict) : throw new FormatException();
    }

    private static string Text(JsonElement json, string member) =>
        json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // RFC 7515, section 4.1.11: who does not know what a critical header means must refuse the token.
    private void RefuseUnusable()
    {
        if (HasCriticalHeaders)
        {
            throw Refusal.Because("the token demands extensions that are not known here");
        }

        if (Algorithm == null || !AuthenticationConstants.AllowedSigningAlgorithms.Contains(Algorithm))
        {
            throw Refusal.Because("the token's algorithm is not allowed");
        }

        if (string.IsNullOrEmpty(KeyId) || KeyId.Length > MaxKeyIdLength)
        {
            throw Refusal.Because("the token names no key");
        }

        if (string.IsNullOrEmpty(Issuer) || string.IsNullOrEmpty(Audience))
        {
            throw Refusal.Because("the token names no issuer, or not exactly one audience");
        }
    }
}

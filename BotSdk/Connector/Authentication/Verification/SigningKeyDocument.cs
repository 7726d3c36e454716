using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads a JSON Web Key Set (RFC 7517) with the endorsements that the Bot Framework adds to its keys.</summary>
internal static class SigningKeyDocument
{
    private const int MinKeyBytes = 2048 / 8;

    /// <summary>The usable keys by id; the first of several with the same id counts.</summary>
    internal static Dictionary<string, SigningKey> Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var entry in document.RootElement.GetProperty("keys").EnumerateArray())
        {
            if (Text(entry, "kid") is { } id && TryReadKey(entry, id, out var key))
            {
                keys.TryAdd(id, new SigningKey(key, Endorsements(entry), Text(entry, "issuer")));
            }
        }

        return keys;
    }

    private static bool TryReadKey(JsonElement entry, string id, out SecurityKey key)
    {
        key = null;
        if (Text(entry, "kty") != "RSA" || Text(entry, "use") is not (null or "sig"))
        {
            return false;
        }

        if (Text(entry, "n") is not { } modulus || Text(entry, "e") is not { } exponent)
        {
            return false;
        }

        var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(modulus), Exponent = Base64Url.DecodeFromChars(exponent) };
        key = new RsaSecurityKey(parameters) { KeyId = id };
        return parameters.Modulus.Length >= MinKeyBytes;
    }

    private static HashSet<string> Endorsements(JsonElement entry)
    {
        var endorsements = new HashSet<string>(StringComparer.Ordinal);
        if (entry.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            endorsements.UnionWith(list.EnumerateArray().Select(endorsement => endorsement.GetString()));
        }

        return endorsements;
    }

    private static string Text(JsonElement entry, string member) =>
        entry.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

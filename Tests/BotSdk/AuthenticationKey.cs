using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk;

/// <summary>A signing key as its issuer publishes it.</summary>
internal sealed record AuthenticationKey(string Id, RSA Rsa, string[]? Endorsements, string? Issuer)
{
    public static AuthenticationKey Create(string id, string[]? endorsements, string? issuer = null, int bits = 2048) =>
        new(id, RSA.Create(bits), endorsements, issuer);

    public JsonObject ToJson()
    {
        var parameters = Rsa.ExportParameters(includePrivateParameters: false);
        var json = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (Endorsements != null)
        {
            json["endorsements"] = new JsonArray([.. Endorsements.Select(endorsement => (JsonNode)endorsement)]);
        }

        if (Issuer != null)
        {
            json["issuer"] = Issuer;
        }

        return json;
    }
}

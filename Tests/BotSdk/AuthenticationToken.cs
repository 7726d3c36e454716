using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk;

/// <summary>A token that can be bent in every way before it is signed.</summary>
internal sealed class AuthenticationToken
{
    private AuthenticationToken(AuthenticationKey key, JsonObject payload)
    {
        Key = key;
        Header = new JsonObject
        {
            ["alg"] = "RS256",
            ["typ"] = "JWT",
            ["kid"] = key.Id,
        };
        Payload = payload;
    }

    public AuthenticationKey Key { get; set; }

    public JsonObject Header { get; }

    public JsonObject Payload { get; }

    /// <summary>What a channel sends.</summary>
    public static AuthenticationToken OfChannel(AuthenticationIssuer issuer) =>
        new(
            issuer.Channel,
            Lifetime(
                new JsonObject
                {
                    ["iss"] = AuthenticationHost.ChannelIssuer,
                    ["aud"] = AuthenticationHost.AppId,
                    ["serviceurl"] = issuer.ServiceUrl,
                }
            )
        );

    /// <summary>What the Emulator sends: a token of Entra ID that the bot's own secret was good for.</summary>
    public static AuthenticationToken OfEmulator(AuthenticationIssuer issuer, string version = "2.0") =>
        OfApp(issuer, AuthenticationHost.AppId, version);

    /// <summary>What another bot sends.</summary>
    public static AuthenticationToken OfApp(AuthenticationIssuer issuer, string appId, string version = "2.0") =>
        new(
            issuer.Entra,
            Lifetime(
                new JsonObject
                {
                    ["iss"] =
                        version == "1.0"
                            ? $"https://sts.windows.net/{AuthenticationHost.Tenant}/"
                            : $"https://login.microsoftonline.com/{AuthenticationHost.Tenant}/v2.0",
                    ["aud"] = AuthenticationHost.AppId,
                    ["tid"] = AuthenticationHost.Tenant,
                    ["ver"] = version,
                    [version == "1.0" ? "appid" : "azp"] = appId,
                }
            )
        );

    public AuthenticationToken With(string claim, JsonNode? value)
    {
        Payload[claim] = value;
        return this;
    }

    public AuthenticationToken Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public AuthenticationToken WithHeader(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    public AuthenticationToken SignedBy(AuthenticationKey key)
    {
        Key = key;
        Header["kid"] = key.Id;
        return this;
    }

    /// <summary>Moves the whole lifetime.</summary>
    public AuthenticationToken Lasting(TimeSpan from, TimeSpan until)
    {
        var now = DateTimeOffset.UtcNow;
        return With("nbf", (now + from).ToUnixTimeSeconds()).With("exp", (now + until).ToUnixTimeSeconds());
    }

    public string Sign() => Sign(Header.ToJsonString(), Payload.ToJsonString());

    /// <summary>Signs texts that need not be JSON.</summary>
    public string Sign(string header, string payload)
    {
        var content = Content(header, payload);
        var signature = Key.Rsa.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    public string SignPss()
    {
        var content = Content(WithHeader("alg", "PS256").Header.ToJsonString(), Payload.ToJsonString());
        var signature = Key.Rsa.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    /// <summary>Signs with the public key as if it were a shared secret.</summary>
    public string SignWithPublicKey()
    {
        var content = Content(WithHeader("alg", "HS256").Header.ToJsonString(), Payload.ToJsonString());
        var signature = HMACSHA256.HashData(Key.Rsa.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(content));
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Content(string header, string payload) =>
        $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}";

    private static JsonObject Lifetime(JsonObject payload)
    {
        var now = DateTimeOffset.UtcNow;
        payload["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds();
        payload["exp"] = now.AddHours(1).ToUnixTimeSeconds();
        return payload;
    }
}

using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk;

/// <summary>What an intruder posts: Authorization headers and an activity.</summary>
internal sealed record AuthenticationForgery(string[] Authorization, JsonObject Activity)
{
    public string Query { get; init; } = "";

    public static AuthenticationForgery Bearer(AuthenticationIssuer issuer, string token) =>
        new([$"Bearer {token}"], AuthenticationHost.Message(issuer));

    public static AuthenticationForgery Bearer(AuthenticationIssuer issuer, AuthenticationToken token) => Bearer(issuer, token.Sign());
}

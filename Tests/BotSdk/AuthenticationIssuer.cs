using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.BotSdk;

/// <summary>
/// The other side of the bot: an OpenID provider for channel and Entra tokens, a token endpoint for the bot, and a connector
/// that takes the bot's replies.
/// </summary>
internal sealed class AuthenticationIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<AuthenticationKey> _channelKeys;

    private AuthenticationIssuer(WebApplication app)
    {
        _app = app;
        _channelKeys = [Channel, Unendorsed, Weak];
        app.MapGet("/channel/metadata", (HttpContext context) => MetadataAsync(context, "channel"));
        app.MapGet("/channel/keys", () => Keys(_channelKeys));
        app.MapGet("/entra/metadata", (HttpContext context) => MetadataAsync(context, "entra"));
        app.MapGet("/entra/keys", () => Keys([Entra, Consumers]));
        app.MapPost("/login/oauth2/v2.0/token", TokenAsync);
        app.Map("/connector/{**path}", ReceiveAsync);
    }

    public AuthenticationKey Channel { get; } = AuthenticationKey.Create("channel-1", endorsements: ["msteams", "directline"]);

    public AuthenticationKey Unendorsed { get; } = AuthenticationKey.Create("channel-2", endorsements: null);

    public AuthenticationKey Weak { get; } = AuthenticationKey.Create("channel-weak", endorsements: ["msteams"], bits: 1024);

    public AuthenticationKey Entra { get; } = AuthenticationKey.Create("entra-1", endorsements: null);

    /// <summary>A key of Entra ID that only signs for the tenant of private accounts.</summary>
    public AuthenticationKey Consumers { get; } =
        AuthenticationKey.Create(
            "entra-consumers",
            endorsements: null,
            issuer: "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"
        );

    public string Address => _app.Urls.First();

    public string ServiceUrl => $"{Address}/connector/";

    public bool IsAway { get; set; }

    public int MetadataReads { get; private set; }

    public int TokensIssued { get; private set; }

    /// <summary>How many of the next connector calls are refused with 401.</summary>
    public int Refusals { get; set; }

    /// <summary>The Authorization headers of what the bot sent.</summary>
    public List<string?> Received { get; } = [];

    public static async Task<AuthenticationIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new AuthenticationIssuer(builder.Build());
        await issuer._app.StartAsync();
        return issuer;
    }

    public void Publish(AuthenticationKey key) => _channelKeys.Add(key);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task MetadataAsync(HttpContext context, string path)
    {
        MetadataReads++;
        if (IsAway)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var metadata = new JsonObject { ["issuer"] = "https://issuer.test", ["jwks_uri"] = $"{Address}/{path}/keys" };
        await context.Response.WriteAsync(metadata.ToJsonString());
    }

    private static string Keys(List<AuthenticationKey> keys) =>
        new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => key.ToJson())]) }.ToJsonString();

    private async Task TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (form["grant_type"] != "client_credentials" || form["client_secret"] != AuthenticationHost.Secret)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var answer = new JsonObject { ["access_token"] = $"bot-token-{++TokensIssued}", ["expires_in"] = 3600 };
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        Received.Add(context.Request.Headers.Authorization);
        if (Refusals-- > 0)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await context.Response.WriteAsync("""{"id":"r1"}""");
    }
}

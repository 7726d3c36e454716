using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CustomerBot.Tests.Dialogs.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.Bot.SignIn;

/// <summary>Teams' connector and the Bot Framework's token service on a free port of this machine. It keeps the tokens that it exchanged.</summary>
internal sealed class TeamsStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, string> _tokens = new();
    private readonly ConcurrentQueue<JsonNode> _posted = new();

    private TeamsStub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Use(GuardAsync);
        _app.MapPost("/v3/conversations/{conversation}/activities/{reply?}", PostAsync);
        _app.MapGet("/api/usertoken/GetToken", GetToken);
        _app.MapPost("/api/usertoken/exchange", ExchangeAsync);
        _app.MapDelete("/api/usertoken/SignOut", SignOut);
        _app.MapGet(
            "/api/botsignin/GetSignInResource",
            () => Results.Text("""{"signInLink":"https://sign.in/","tokenExchangeResource":{"id":"x1","uri":"api://bot"}}""")
        );
    }

    public string Url => _app.Urls.Single();

    /// <summary>What the account has to be exchanged, by the token that Teams hands in; without an entry consent is missing.</summary>
    public ConcurrentDictionary<string, string> Exchangeable { get; } = new();

    /// <summary>What was signed in with a button, by the code that Teams then sends.</summary>
    public ConcurrentDictionary<string, string> Codes { get; } = new();

    /// <summary>Runs before each call of the token service, which is named by the end of its path; true if it answered already.</summary>
    public Func<HttpContext, string, Task<bool>> Fault { get; set; } = (_, _) => Task.FromResult(false);

    /// <summary>What the bot is told so that it uses this instead of Microsoft's cloud.</summary>
    public (string Key, string Value)[] Settings =>
        [
            ("Dialogs:SignInConnection", TokenService.Connection),
            ("OAuthUrl", Url),
            ("ToChannelFromBotLoginUrl", Url),
            ("ToChannelFromBotOAuthScope", Url),
            ("ToBotFromChannelTokenIssuer", Url),
            ("ToBotFromChannelOpenIdMetadataUrl", Url),
            ("ToBotFromEmulatorOpenIdMetadataUrl", Url),
            ("CallerId", "urn:botframework:azure"),
        ];

    public static async Task<TeamsStub> StartAsync()
    {
        var stub = new TeamsStub();
        await stub._app.StartAsync();
        return stub;
    }

    /// <summary>The customer signed in on an earlier day.</summary>
    public void SignIn(string user, string token) => _tokens[user] = token;

    /// <summary>The activities that reached the customer since the last call.</summary>
    public IReadOnlyList<JsonNode> TakePosted()
    {
        var posted = new List<JsonNode>();
        while (_posted.TryDequeue(out var activity))
        {
            posted.Add(activity);
        }

        return posted;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value!;
        if (!path.StartsWith("/api/", StringComparison.Ordinal) || !await Fault(context, path.Split('/')[^1]))
        {
            await next(context);
        }
    }

    private async Task<IResult> PostAsync(HttpRequest request)
    {
        _posted.Enqueue((await JsonNode.ParseAsync(request.Body))!);
        return Results.Text("""{"id":"1"}""");
    }

    private IResult GetToken(string userId, string channelId, string? code = null)
    {
        if (code is not null && Codes.TryRemove(code, out var signedIn))
        {
            _tokens[userId] = signedIn;
        }

        return channelId == "msteams" && _tokens.TryGetValue(userId, out var token) ? Token(token) : Results.NotFound();
    }

    private async Task<IResult> ExchangeAsync(HttpRequest request, string userId)
    {
        var offered = (string)(await JsonNode.ParseAsync(request.Body))!["token"]!;
        return Exchangeable.TryGetValue(offered, out var token)
            ? Token(_tokens[userId] = token)
            : Results.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = "ConsentRequired" } }, statusCode: 400);
    }

    private IResult SignOut(string userId)
    {
        _tokens.TryRemove(userId, out _);
        return Results.NoContent();
    }

    private static IResult Token(string token) =>
        Results.Json(new JsonObject { ["connectionName"] = TokenService.Connection, ["token"] = token });
}

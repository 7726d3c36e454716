using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.BotSdk;

/// <summary>A bot over HTTP that answers every message and remembers what reached it.</summary>
internal sealed class AuthenticationHost : IBot, IAsyncDisposable
{
    public const string AppId = "11111111-aaaa-2222-bbbb-333333333333";
    public const string Secret = "the bot's secret";
    public const string Tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    public const string ChannelIssuer = "https://issuer.test";

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private AuthenticationHost(WebApplication app)
    {
        _app = app;
        app.MapPost(
            "/api/messages",
            (HttpContext context, IBotFrameworkHttpAdapter adapter) => adapter.ProcessAsync(context.Request, context.Response, this)
        );
    }

    public List<Activity> Turns { get; } = [];

    public static async Task<AuthenticationHost> StartAsync(
        AuthenticationIssuer issuer,
        AuthenticationConfiguration? demands = null,
        string? appId = AppId
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(Settings(issuer, appId));
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton(demands ?? new AuthenticationConfiguration());
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(services => new CloudAdapter(
            services.GetRequiredService<BotFrameworkAuthentication>()
        ));
        var host = new AuthenticationHost(builder.Build());
        await host._app.StartAsync();
        return host;
    }

    public Task<HttpStatusCode> PostAsync(AuthenticationIssuer issuer, AuthenticationToken token, string channel = "msteams") =>
        PostAsync([$"Bearer {token.Sign()}"], Message(issuer, channel));

    public async Task<HttpStatusCode> PostAsync(string[] authorization, JsonObject activity, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_app.Urls.First()}/api/messages{query}");
        request.Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        foreach (var header in authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }

    public static JsonObject Message(AuthenticationIssuer issuer, string channel = "msteams") =>
        new()
        {
            ["type"] = "message",
            ["id"] = "m1",
            ["text"] = "hello",
            ["channelId"] = channel,
            ["serviceUrl"] = issuer.ServiceUrl,
            ["callerId"] = "urn:botframework:aadappid:forged",
            ["from"] = new JsonObject { ["id"] = "u1" },
            ["recipient"] = new JsonObject { ["id"] = "b1" },
            ["conversation"] = new JsonObject { ["id"] = "c1" },
        };

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Turns.Add(turnContext.Activity);
        await turnContext.SendActivityAsync("hello back", cancellationToken: cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private static Dictionary<string, string?> Settings(AuthenticationIssuer issuer, string? appId) =>
        new()
        {
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppPassword"] = Secret,
            ["ToChannelFromBotLoginUrl"] = $"{issuer.Address}/login",
            ["ToChannelFromBotOAuthScope"] = $"https://channel.test/{issuer.Address}",
            ["ToBotFromChannelTokenIssuer"] = ChannelIssuer,
            ["OAuthUrl"] = $"{issuer.Address}/tokens/",
            ["ToBotFromChannelOpenIdMetadataUrl"] = $"{issuer.Address}/channel/metadata",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{issuer.Address}/entra/metadata",
            ["CallerId"] = "urn:botframework:azure",
        };
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.BotSdk.Hosting;

/// <summary>A web server that hands every request to an adapter, which the test may change between requests.</summary>
internal sealed class AdapterServer : IAsyncDisposable
{
    private const long LargestBody = 32 * 1024 * 1024;

    private readonly WebApplication _application;
    private IBotFrameworkHttpAdapter? _adapter;
    private IBot? _bot;

    private AdapterServer(WebApplication application)
    {
        _application = application;
    }

    public Uri Address { get; private set; } = null!;

    public static async Task<AdapterServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
        var server = new AdapterServer(builder.Build());
        server._application.UseWebSockets();
        server._application.Run(server.HandleAsync);
        await server._application.StartAsync();
        server.Address = new Uri(server._application.Urls.Single());
        return server;
    }

    /// <summary>An adapter without an app id whose connector calls go to the stand-in.</summary>
    public static CloudAdapter CreateAdapter(HttpMessageHandler connector) =>
        new(new ConfigurationBuilder().AddInMemoryCollection().Build(), new SingleHandlerFactory(connector));

    public void Serve(IBotFrameworkHttpAdapter adapter, IBot bot)
    {
        _adapter = adapter;
        _bot = bot;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task HandleAsync(HttpContext context) => _adapter!.ProcessAsync(context.Request, context.Response, _bot!);

    private sealed class SingleHandlerFactory(HttpMessageHandler handler) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
    }
}

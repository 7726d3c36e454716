using System.Collections.Concurrent;
using CustomerBot.Backend;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.Backend.Http;

/// <summary>A company's API after docs/backend-openapi.yaml, over a demo shop, on a free port of this machine. It can be made to fail.</summary>
internal sealed class BackendStub : IAsyncDisposable
{
    public const string ClientId = "bot";
    public const string ClientSecret = "s3cret:with/odd&characters";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<StubRequest> _requests = new();
    private int _tokens;

    private BackendStub(BackendHost company)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, BackendJson.Default)
        );
        _app = builder.Build();
        _app.MapPost("/token", Token);
        _app.Use(GuardAsync);
        StubRoutes.Map(_app, company);
    }

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyCollection<StubRequest> Requests => _requests;

    /// <summary>Runs before the shop; true if it answered already.</summary>
    public Func<HttpContext, Task<bool>> Fault { get; set; } = _ => Task.FromResult(false);

    /// <summary>Runs after the shop did a job and before anybody hears of it; the answer gets lost then. Default: none.</summary>
    public Func<Task>? LosesReceipt { get; set; }

    /// <summary>Method and path of all it can be asked.</summary>
    public IEnumerable<string> Routes =>
        from endpoint in ((IEndpointRouteBuilder)_app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods
        select $"{method} {endpoint.RoutePattern.RawText}";

    /// <summary>How many tokens were given out.</summary>
    public int Tokens => _tokens;

    public string Url => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<BackendStub> StartAsync(BackendHost company)
    {
        var stub = new BackendStub(company);
        await stub._app.StartAsync();
        return stub;
    }

    /// <summary>No token that was given out is accepted any more.</summary>
    public void ForgetTokens() => Interlocked.Increment(ref _tokens);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Token(HttpRequest request)
    {
        var plain = $"{Uri.EscapeDataString(ClientId)}:{Uri.EscapeDataString(ClientSecret)}";
        var expected = $"Basic {Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(plain))}";
        return request.Headers.Authorization == expected && request.HasFormContentType && request.Form["grant_type"] == "client_credentials"
            ? Results.Text(
                $$"""{"access_token":"token-{{Interlocked.Increment(ref _tokens)}}","token_type":"Bearer","expires_in":3600}""",
                "application/json"
            )
            : Results.Json(new Dictionary<string, string> { ["error"] = "invalid_client" }, statusCode: 401);
    }

    private async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path == "/token")
        {
            await next(context);
            return;
        }

        _requests.Enqueue(new(context.Request.Method, context.Request.Path, context.Request.Headers["Idempotency-Key"].ToString()));
        if (context.Request.Headers.Authorization != $"Bearer token-{_tokens}")
        {
            context.Response.StatusCode = 401;
        }
        else if (LosesReceipt is { } loses && context.Request.Headers.ContainsKey("Idempotency-Key"))
        {
            context.Response.Body = Stream.Null;
            await next(context);
            await loses();
            context.Abort();
        }
        else if (!await Fault(context))
        {
            await next(context);
        }
    }
}

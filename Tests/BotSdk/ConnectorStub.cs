using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.BotSdk;

/// <summary>A channel that remembers what it got and answers, or fails, as it was told.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _arrived = new();
    private readonly Queue<Func<HttpContext, Task>> _answers = new();

    private ConnectorStub(WebApplication app)
    {
        _app = app;
        app.Run(AnswerAsync);
    }

    public List<ConnectorRequest> Requests { get; } = [];

    public Uri Address => new($"{_app.Urls.First()}/base/");

    /// <summary>Done when the first request has arrived.</summary>
    public Task FirstRequestAsync() => _arrived.Task;

    public static async Task<ConnectorStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new ConnectorStub(builder.Build());
        await stub._app.StartAsync();
        return stub;
    }

    public void Answers(HttpStatusCode status, string body = "", string? retryAfter = null) =>
        _answers.Enqueue(async context =>
        {
            context.Response.StatusCode = (int)status;
            context.Response.Headers.RetryAfter = retryAfter;
            await context.Response.WriteAsync(body);
        });

    public void AnswersInPieces(params string[] pieces) =>
        _answers.Enqueue(async context =>
        {
            foreach (var piece in pieces)
            {
                await context.Response.WriteAsync(piece);
                await context.Response.Body.FlushAsync();
            }
        });

    /// <summary>Begins to answer and never ends; the task is done when the client has gone.</summary>
    public Task Stalls()
    {
        var gone = new TaskCompletionSource();
        _answers.Enqueue(async context =>
        {
            context.RequestAborted.Register(gone.SetResult);
            await context.Response.WriteAsync("{\"id\":");
            await context.Response.Body.FlushAsync();
            await gone.Task;
        });
        return gone.Task;
    }

    public void Resets() =>
        _answers.Enqueue(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var conversation = context.Request.Headers["x-ms-conversation-id"].FirstOrDefault();
        Requests.Add(
            new ConnectorRequest(context.Request.Method, target, await reader.ReadToEndAsync(), context.Request.ContentType, conversation)
        );
        _arrived.TrySetResult();
        if (_answers.TryDequeue(out var answer))
        {
            await answer(context);
        }
        else
        {
            await context.Response.WriteAsync("""{"id":"r1"}""");
        }
    }
}

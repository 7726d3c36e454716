using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Tests.Bot.Sinks;

/// <summary>What a library might do one day: the content of every request in a tag of its metric and of its span, and in an event.</summary>
internal sealed class CarelessTelemetry : IStartupFilter, IDisposable
{
    private readonly Meter _meter = new("careless");
    private readonly ActivitySource _source = new("careless");
    private readonly Counter<long> _requests;
    private readonly ConcurrentQueue<string> _written = new();

    public CarelessTelemetry() => _requests = _meter.CreateCounter<long>("careless.requests");

    /// <summary>Its spans before they end, so before anything can take something out.</summary>
    public IReadOnlyCollection<string> Written => _written;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(TellAsync);
            next(app);
        };

    public void Dispose()
    {
        _meter.Dispose();
        _source.Dispose();
    }

    private async Task TellAsync(HttpContext context, RequestDelegate next)
    {
        context.Request.EnableBuffering();
        using var reader = new StreamReader(context.Request.Body, leaveOpen: true);
        var content = $"{context.Request.Path} {await reader.ReadToEndAsync(context.RequestAborted)}";
        context.Request.Body.Position = 0;
        _requests.Add(1, new KeyValuePair<string, object?>("request.body", content));
        using var inTags = _source.StartActivity("read")?.SetTag("http.route", content).SetTag("body", content);
        using var inEvent = _source.StartActivity("parse")?.AddEvent(new("parsed", tags: new() { ["body"] = content }));
        using var inFailure = _source.StartActivity("answer")?.AddException(new InvalidOperationException(content));
        _written.Enqueue(TelemetryReader.Read(inTags!));
        _written.Enqueue(TelemetryReader.Read(inEvent!));
        await next(context);
    }
}

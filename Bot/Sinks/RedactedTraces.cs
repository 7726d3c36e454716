using System.Diagnostics;

namespace CustomerBot.Bot.Sinks;

/// <summary>
/// Redacts what spans carry when they end, before an exporter that listens too reads them. Exceptions in spans keep type and place, not
/// their message.
/// </summary>
internal sealed class RedactedTraces(SinkRedaction redaction) : IHostedService, IDisposable
{
    private readonly ActivityListener _listener = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listener.ShouldListenTo = _ => true;
        _listener.ActivityStopped = Redact;
        _listener.ExceptionRecorder = Record;
        ActivitySource.AddActivityListener(_listener);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _listener.Dispose();

    private void Redact(Activity span)
    {
        span.DisplayName = redaction.Text(span.DisplayName);
        foreach (var (name, value) in span.TagObjects.ToList())
        {
            span.SetTag(name, redaction.Value(name, value));
        }

        foreach (var (name, value) in span.Baggage.ToList())
        {
            span.SetBaggage(name, value is null ? null : redaction.Text(value));
        }

        if (span.StatusDescription is { } description)
        {
            span.SetStatus(span.Status, redaction.Text(description));
        }
    }

    /// <summary>Tags that a recorder sets are not overwritten by the runtime.</summary>
    private void Record(Activity span, Exception exception, ref TagList tags)
    {
        var told = new RedactedException(exception, redaction);
        tags.Add("exception.message", told.Message);
        tags.Add("exception.stacktrace", told.ToString());
    }
}

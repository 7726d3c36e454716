using System.Diagnostics;

namespace CustomerBot.Bot.Sinks;

/// <summary>
/// Takes from spans, when they end and before an exporter reads them, every tag that <see cref="TagRule"/> does not allow. Exceptions in
/// spans keep type and place, not their message. What cannot be taken out any more makes the whole span one that is not exported.
/// </summary>
internal sealed class RedactedTraces : IHostedService, IDisposable
{
    private const string Redacted = "customerbot.redacted";

    private readonly SinkRedaction _redaction;
    private readonly ActivityListener _listener = new();

    /// <summary>Listens from here on, not from the start of the service: listeners are asked in order, and exporters begin at the start.</summary>
    public RedactedTraces(SinkRedaction redaction)
    {
        _redaction = redaction;
        _listener.ShouldListenTo = _ => true;
        _listener.ActivityStopped = Redact;
        _listener.ExceptionRecorder = Record;
        ActivitySource.AddActivityListener(_listener);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _listener.Dispose();

    private void Redact(Activity span)
    {
        span.DisplayName = _redaction.Text(span.DisplayName);
        foreach (var (name, value) in span.TagObjects.ToList())
        {
            span.SetTag(name, TagRule.Allows(name, value) ? _redaction.Tag(name, value) : null);
        }

        foreach (var (name, _) in span.Baggage.ToList())
        {
            span.SetBaggage(name, null);
        }

        span.TraceStateString = null; // whoever calls writes into it what he likes
        if (span.StatusDescription is not null)
        {
            span.SetStatus(span.Status);
        }

        if (span.Events.Any(happened => !IsHarmless(happened)) || span.Links.Any(link => link.Tags?.Any(IsForbidden) == true))
        {
            span.IsAllDataRequested = false;
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }

    private static bool IsHarmless(ActivityEvent happened) =>
        happened.Tags.Any(tag => tag is { Key: Redacted, Value: true }) || !happened.Tags.Any(IsForbidden);

    private static bool IsForbidden(KeyValuePair<string, object?> tag) => !TagRule.Allows(tag.Key, tag.Value);

    /// <summary>Tags that a recorder sets are not overwritten by the runtime.</summary>
    private void Record(Activity span, Exception exception, ref TagList tags)
    {
        var told = new RedactedException(exception, _redaction);
        tags.Add("exception.message", told.Message);
        tags.Add("exception.stacktrace", told.ToString());
        tags.Add(Redacted, true);
    }
}

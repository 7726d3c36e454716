using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CustomerBot.Tests.Bot.Sinks;

/// <summary>An exporter like any other: it reads all meters and all sources of spans of this process, of the program and of libraries.</summary>
internal sealed class TelemetryReader : IDisposable
{
    private readonly MeterListener _metrics = new();
    private readonly ActivityListener _spans = new();
    private readonly ConcurrentQueue<string> _spanTexts = new();
    private readonly ConcurrentQueue<(string Instrument, string Tag, object? Value)> _tags = new();

    public TelemetryReader()
    {
        _metrics.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument, instrument.Name);
        _metrics.SetMeasurementEventCallback<byte>((_, _, tags, name) => Keep(tags, name));
        _metrics.SetMeasurementEventCallback<short>((_, _, tags, name) => Keep(tags, name));
        _metrics.SetMeasurementEventCallback<int>((_, _, tags, name) => Keep(tags, name));
        _metrics.SetMeasurementEventCallback<long>((_, _, tags, name) => Keep(tags, name));
        _metrics.SetMeasurementEventCallback<float>((_, _, tags, name) => Keep(tags, name));
        _metrics.SetMeasurementEventCallback<double>((_, _, tags, name) => Keep(tags, name));
        _metrics.SetMeasurementEventCallback<decimal>((_, _, tags, name) => Keep(tags, name));
        _metrics.Start();
        _spans.ShouldListenTo = _ => true;
        _spans.Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded;
        _spans.ActivityStopped = Keep;
        ActivitySource.AddActivityListener(_spans);
    }

    /// <summary>Every tag of every measurement.</summary>
    public IReadOnlyCollection<(string Instrument, string Tag, object? Value)> Measured
    {
        get
        {
            _metrics.RecordObservableInstruments();
            return _tags;
        }
    }

    /// <summary>All that the spans carry that an exporter would send on.</summary>
    public IReadOnlyCollection<string> Spans => _spanTexts;

    public static string Read(Activity span)
    {
        var tags = span
            .TagObjects.Concat(span.Events.SelectMany(happened => happened.Tags))
            .Concat(span.Links.SelectMany(link => link.Tags ?? []))
            .Select(tag => $"{tag.Key}={tag.Value}")
            .Concat(span.Baggage.Select(item => $"{item.Key}={item.Value}"))
            .Concat(span.Events.Select(happened => happened.Name));
        return string.Join('\n', [.. tags, span.DisplayName, span.StatusDescription, span.TraceStateString]);
    }

    public void Dispose()
    {
        _metrics.Dispose();
        _spans.Dispose();
    }

    private void Keep(ReadOnlySpan<KeyValuePair<string, object?>> tags, object? instrument)
    {
        foreach (var (name, value) in tags)
        {
            _tags.Enqueue(((string)instrument!, name, value));
        }
    }

    private void Keep(Activity span)
    {
        if (span.Recorded)
        {
            _spanTexts.Enqueue(Read(span));
        }
    }
}

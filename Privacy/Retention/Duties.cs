using System.Diagnostics.Metrics;

namespace CustomerBot.Privacy;

/// <summary>
/// Watches the times that the law sets: deletion (GDPR Art. 5(1)(e)), answers to persons (Art. 12(3)) and notices to recipients (Art. 19). Metrics of the meter
/// <c>CustomerBot.Privacy</c> show what was found last.
/// </summary>
public sealed class Duties : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "CustomerBot.Privacy";

    /// <summary>A month less 21 days, so that a warning leaves time to act.</summary>
    private static readonly TimeSpan _warnBefore = TimeSpan.FromDays(9);

    private readonly Retention _retention;
    private readonly DataSubjectRequests _requests;
    private readonly RecipientNotices _notices;
    private readonly RetentionClock _clock;
    private readonly DateTimeOffset _startedAt;
    private readonly Meter _meter = new(MeterName);
    private volatile DutyReport? _last;

    internal Duties(Retention retention, DataSubjectRequests requests, RecipientNotices notices, RetentionClock clock)
    {
        _retention = retention;
        _requests = requests;
        _notices = notices;
        _clock = clock;
        _startedAt = clock.Now;
        _meter.CreateObservableGauge("customerbot.retention.age", Age, "s", "Seconds since retention last finished.");
        Gauge("customerbot.requests.open", report => report.OpenRequests, "Requests of persons without an answer.");
        Gauge("customerbot.notices.open", report => report.OpenNotices, "Recipients that nobody has told yet.");
        Gauge("customerbot.requests.due_soon", report => report.DueSoon, "Of both, due within nine days.");
        Gauge("customerbot.requests.overdue", report => report.Overdue, "Of both, past their date.");
    }

    /// <summary>Looks now.</summary>
    public async Task<DutyReport> CheckAsync(CancellationToken cancellationToken)
    {
        var now = _clock.Now;
        var lastRun = await _retention.LastRunAsync(cancellationToken);
        var requests = (await _requests.AllAsync(cancellationToken)).Where(request => request.ClosedAt is null).ToList();
        var notices = (await _notices.AllAsync(cancellationToken)).Where(notice => notice.ClosedAt is null).ToList();
        DateTimeOffset[] due = [.. requests.Select(request => request.DueAt), .. notices.Select(notice => notice.DueAt)];
        return _last = new(
            lastRun,
            now - (lastRun ?? _startedAt) > 2 * _clock.SweepInterval,
            requests.Count,
            notices.Count,
            due.Count(date => date - now <= _warnBefore),
            due.Count(date => date < now)
        );
    }

    /// <summary>Takes the metrics away.</summary>
    public void Dispose() => _meter.Dispose();

    private double Age() => (_clock.Now - (_last?.LastRetention ?? _startedAt)).TotalSeconds;

    private void Gauge(string name, Func<DutyReport, int> value, string description) =>
        _meter.CreateObservableGauge(name, () => _last is { } report ? value(report) : 0, null, description);
}

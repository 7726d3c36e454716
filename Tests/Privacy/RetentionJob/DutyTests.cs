using System.Diagnostics.Metrics;
using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.RetentionJob;

/// <summary>What the law sets a time for is watched: deletion and answers.</summary>
public sealed class DutyTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    [Fact]
    public async Task Retention_is_late_after_two_intervals_without_a_run()
    {
        await using var host = new PrivacyHost();
        var duties = host.Get<Duties>();
        await host.Retention.RunAsync(default);

        host.Clock.Advance(TimeSpan.FromHours(2));
        (await duties.CheckAsync(default)).IsRetentionLate.ShouldBeFalse();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        (await duties.CheckAsync(default)).IsRetentionLate.ShouldBeTrue();
        await host.Retention.RunAsync(default);

        (await duties.CheckAsync(default)).IsRetentionLate.ShouldBeFalse();
    }

    [Fact]
    public async Task A_request_warns_21_days_after_it_came_and_again_when_it_is_overdue()
    {
        await using var host = new PrivacyHost(clock: new(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero))); // April has 30 days
        var request = await host.Requests.TakeAsync(_anna, new(RequestKind.Objection, null, null, null), "de", default);
        var duties = host.Get<Duties>();

        host.Clock.Advance(TimeSpan.FromDays(20));
        (await duties.CheckAsync(default)).DueSoon.ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromDays(1));
        (await duties.CheckAsync(default)).DueSoon.ShouldBe(1);
        host.Clock.Advance(TimeSpan.FromDays(9) + TimeSpan.FromSeconds(1));
        (await duties.CheckAsync(default)).Overdue.ShouldBe(1);

        await host.Requests.CloseAsync(request.Number, "Erledigt.", default);
        var report = await duties.CheckAsync(default);
        (report.OpenRequests, report.DueSoon, report.Overdue).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task The_metrics_show_what_was_found()
    {
        await using var host = new PrivacyHost(clock: new(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero)));
        var duties = host.Get<Duties>();
        await host.Requests.TakeAsync(_anna, new(RequestKind.Objection, null, null, null), "de", default);
        await host.Retention.RunAsync(default);
        host.Clock.Advance(TimeSpan.FromDays(40));
        await duties.CheckAsync(default);

        var measured = new Dictionary<string, double>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == Duties.MeterName)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Keep(measured, instrument.Name, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Keep(measured, instrument.Name, value));
        listener.Start();
        listener.RecordObservableInstruments();

        measured["customerbot.requests.overdue"].ShouldBeGreaterThanOrEqualTo(1);
        measured["customerbot.retention.age"].ShouldBeGreaterThanOrEqualTo(TimeSpan.FromDays(40).TotalSeconds);
    }

    /// <summary>Other tests have hosts of their own at the same time; the largest value is enough.</summary>
    private static void Keep(Dictionary<string, double> measured, string name, double value)
    {
        lock (measured)
        {
            measured[name] = Math.Max(value, measured.GetValueOrDefault(name));
        }
    }
}

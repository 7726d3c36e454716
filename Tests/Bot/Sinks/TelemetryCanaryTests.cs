using CustomerBot.Bot.Sinks;
using CustomerBot.Tests.Bot.Sealed;
using CustomerBot.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CustomerBot.Tests.Bot.Sinks;

/// <summary>
/// The whole program over HTTP, read by an exporter of all metrics and spans. Listeners see the whole process: no other test runs beside
/// these.
/// </summary>
[Collection(nameof(TelemetryCanaryTests)), CollectionDefinition(nameof(TelemetryCanaryTests), DisableParallelization = true)]
public sealed class TelemetryCanaryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_metric_and_no_span_carries_what_a_customer_said_or_sent_or_is_called()
    {
        await using var bot = await HostedBot.StartAsync();
        using var exporter = new TelemetryReader();
        var script = new CanaryScript(bot.Http);

        await script.RunAsync(Token);

        FoundIn(exporter.Measured.Select(measured => $"{measured.Value}"), script.All).ShouldBeEmpty();
        FoundIn(exporter.Spans, script.All).ShouldBeEmpty();
        exporter.Measured.Where(measured => !TagRule.Allows(measured.Tag, measured.Value)).Distinct().ShouldBeEmpty();
        exporter.Measured.Select(measured => measured.Instrument).ShouldContain("http.server.request.duration");
        exporter.Spans.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_search_finds_a_careless_library_in_metrics_and_in_spans_that_have_not_ended()
    {
        using var careless = new CarelessTelemetry();
        await using var bot = await HostedBot.StartAsync(services =>
            services.AddHostedService<ExporterService>().AddSingleton<IStartupFilter>(careless)
        );
        var script = new CanaryScript(bot.Http);

        await script.RunAsync(Token);

        var exporter = bot.Get<IEnumerable<IHostedService>>().OfType<ExporterService>().Single().Reader!;
        FoundIn(careless.Written, CanaryScript.Stored).ShouldNotBeEmpty();
        FoundIn(exporter.Spans, script.All).ShouldBeEmpty();
        exporter.Spans.ShouldContain(span => span.Contains("answer", StringComparison.Ordinal));
        FoundIn(exporter.Measured.Select(measured => $"{measured.Value}"), CanaryScript.Stored).ShouldNotBeEmpty();
        exporter.Measured.ShouldContain(measured => !TagRule.Allows(measured.Tag, measured.Value));
    }

    private static IEnumerable<string> FoundIn(IEnumerable<string> texts, IReadOnlyList<string> canaries)
    {
        var all = string.Join('\n', texts);
        return canaries.Where(canary => all.Contains(canary, StringComparison.OrdinalIgnoreCase)).ToList();
    }

    /// <summary>Starts before all services of the program.</summary>
    private sealed class ExporterService : IHostedService, IDisposable
    {
        public TelemetryReader? Reader { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            Reader = new TelemetryReader();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => Reader?.Dispose();
    }
}

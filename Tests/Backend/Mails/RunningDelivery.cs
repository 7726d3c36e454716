using System.Diagnostics.Metrics;
using CustomerBot.Backend;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Backend.Mails;

/// <summary>The delivery of mail as it runs in the program, watched through its metrics.</summary>
internal sealed class RunningDelivery : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly MetricCollector<long> _mails;

    private RunningDelivery(ServiceProvider services)
    {
        _services = services;
        _mails = new(services.GetRequiredService<IMeterFactory>(), BackendMetrics.MeterName, "customerbot.backend.mails");
    }

    public MailQueue Queue => _services.GetRequiredService<MailQueue>();

    public FakeTimeProvider Clock => (FakeTimeProvider)_services.GetRequiredService<TimeProvider>();

    private MailDelivery Delivery => _services.GetServices<IHostedService>().OfType<MailDelivery>().Single();

    public static async Task<RunningDelivery> StartAsync(ServiceProvider services)
    {
        var running = new RunningDelivery(services);
        await running.Delivery.StartAsync(CancellationToken.None);
        return running;
    }

    public Task RetriedAsync(int count, CancellationToken cancellationToken) => CountedAsync("retried", count, cancellationToken);

    public Task SentAsync(int count, CancellationToken cancellationToken) => CountedAsync("sent", count, cancellationToken);

    public Task GivenUpAsync(int count, CancellationToken cancellationToken) => CountedAsync("givenUp", count, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Delivery.StopAsync(CancellationToken.None);
        _mails.Dispose();
        await _services.DisposeAsync();
    }

    private async Task CountedAsync(string outcome, int count, CancellationToken cancellationToken)
    {
        for (var seen = 0; Count(outcome) < count; )
        {
            await _mails.WaitForMeasurementsAsync(++seen, cancellationToken);
        }
    }

    private int Count(string outcome) => _mails.GetMeasurementSnapshot().Count(measured => (string?)measured.Tags["outcome"] == outcome);
}

using System.Diagnostics.Metrics;
using CustomerBot.Backend;
using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Backend.Mails;

/// <summary>The delivery of mail as it runs in one node, watched through its metrics.</summary>
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

    public DeclaredStore Store => _services.GetRequiredService<DeclaredStore>();

    public IRecordStore Records => _services.GetRequiredService<IRecordStore>();

    /// <summary>What the delivery said to the operator.</summary>
    public IReadOnlyList<FakeLogRecord> Log =>
        [.. _services.GetFakeLogCollector().GetSnapshot().Where(line => line.Category == typeof(MailDelivery).FullName)];

    private MailDelivery Delivery => _services.GetServices<IHostedService>().OfType<MailDelivery>().Single();

    /// <summary>A node over the store in the folder; when it is disposed of, what it had not sent stays there.</summary>
    public static async Task<RunningDelivery> StartAsync(Relay relay, string folder, FakeTimeProvider clock, bool delivers = true)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Storage:Path", folder),
                new("Backend:DemoPath", Path.Combine(folder, "demo")),
                .. relay.Settings(MailSecurity.StartTls),
            ])
            .Build();
        var services = new ServiceCollection()
            .AddFakeLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(BotLanguages.Shipped)
            .AddStorage(configuration)
            .AddEncryption(configuration)
            .AddPrivacy(configuration)
            .AddBackend(configuration)
            .BuildServiceProvider();
        var running = new RunningDelivery(services);
        if (delivers)
        {
            await running.Delivery.StartAsync(CancellationToken.None);
        }

        return running;
    }

    public Task RetriedAsync(int count, CancellationToken cancellationToken) => CountedAsync("retried", count, cancellationToken);

    public Task SentAsync(int count, CancellationToken cancellationToken) => CountedAsync("sent", count, cancellationToken);

    public Task UnreadableAsync(int count, CancellationToken cancellationToken) => CountedAsync("unreadable", count, cancellationToken);

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

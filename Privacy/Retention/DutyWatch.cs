using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>Warns the operator, as often as retention should run, of a late run and of requests whose date comes near.</summary>
internal sealed class DutyWatch(Duties duties, IOptions<PrivacyOptions> options, TimeProvider clock, ILogger<DutyWatch> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    /// <summary>A store that cannot be read is somebody else's alarm; the next look comes by itself.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var report = await duties.CheckAsync(cancellationToken);
            if (report.IsRetentionLate)
            {
                Log.RetentionIsLate(logger, report.LastRetention);
            }

            if (report.DueSoon > 0)
            {
                Log.RequestsAreDue(logger, report.DueSoon, report.Overdue);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.HousekeepingFailed(logger, exception);
        }
    }
}

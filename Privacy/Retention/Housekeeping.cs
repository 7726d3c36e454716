using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>Runs retention and, when an epoch has served its time, the rotation: at start and then regularly, for as long as the bot serves.</summary>
internal sealed class Housekeeping(
    Retention retention,
    KeyRotation rotation,
    IOptions<PrivacyOptions> options,
    TimeProvider clock,
    ILogger<Housekeeping> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepInterval, clock);
        do
        {
            await RunOnceAsync(stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A failed run must not end the bot: it is logged, visible in health as a late run, and tried again.</summary>
    internal async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await retention.RunAsync(cancellationToken) is { Records.Count: > 0 } report)
            {
                Log.RetentionRan(logger, report.Records.Values.Sum(), report.Keys);
            }

            if (await rotation.RotateIfDueAsync(clock.GetUtcNow(), cancellationToken) is { } rotated)
            {
                Log.KeysRotated(logger, rotated.CurrentEpoch, rotated.Rewrapped, rotated.Unreadable);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.HousekeepingFailed(logger, exception);
        }
    }
}

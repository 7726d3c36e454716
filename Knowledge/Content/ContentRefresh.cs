using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Knowledge.Content;

/// <summary>
/// Builds the index while the host starts and looks for edited files from then on. It asks for time stamps rather than
/// for notifications, because mounted volumes send none; 200 files take less than a millisecond.
/// </summary>
internal sealed class ContentRefresh(
    KnowledgeBase knowledge,
    IOptions<KnowledgeOptions> options,
    TimeProvider timeProvider,
    ILogger<ContentRefresh> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Run(knowledge.Prepare, stoppingToken);
        if (options.Value.RefreshInterval == TimeSpan.Zero)
        {
            return;
        }

        using var timer = new PeriodicTimer(options.Value.RefreshInterval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            RefreshOrReport();
        }
    }

    private void RefreshOrReport()
    {
        try
        {
            knowledge.Refresh();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.RefreshFailed(logger, exception);
        }
    }
}

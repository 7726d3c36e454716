using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Backend;

/// <summary>Tells the company of withdrawn callbacks that it could not be told of when they were withdrawn, on any node, as soon as its systems answer.</summary>
internal sealed class WithdrawnCallbackDelivery(WithdrawnCallbacks callbacks, TimeProvider clock, ILogger<WithdrawnCallbackDelivery> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_betweenTries = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_betweenTries, clock);
        do
        {
            try
            {
                if (await callbacks.TellWaitingAsync(stoppingToken) is > 0 and var waiting)
                {
                    Log.CallbacksWait(logger, waiting);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.CallbacksUnread(logger, exception);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

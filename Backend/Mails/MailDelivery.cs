using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Backend;

/// <summary>Brings the queue to the relay. A relay that says "later" (greylisting) is asked again; nobody waits behind such a mail.</summary>
internal sealed class MailDelivery(
    MailQueue queue,
    MailDispatch dispatch,
    BackendMetrics metrics,
    TimeProvider clock,
    ILogger<MailDelivery> logger
) : BackgroundService
{
    private const int AtOnce = 8;

    /// <summary>Greylisting wants minutes (RFC 6647, section 5: one minute and more); the first tries are for hiccups.</summary>
    private static readonly TimeSpan[] s_pauses =
    [
        TimeSpan.FromSeconds(2),
        TimeSpan.FromSeconds(20),
        TimeSpan.FromSeconds(60),
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(5),
    ];

    private readonly ConcurrentDictionary<Task, byte> _underWay = new();
    private readonly SemaphoreSlim _lines = new(AtOnce);

    public override void Dispose()
    {
        _lines.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var order in queue.Waiting.ReadAllAsync(stoppingToken))
            {
                var delivery = DeliverAsync(order, stoppingToken);
                _underWay[delivery] = 0;
                _ = delivery.ContinueWith(done => _underWay.TryRemove(done, out _), TaskScheduler.Default);
            }
        }
        finally
        {
            await Task.WhenAll(_underWay.Keys);
        }
    }

    private async Task DeliverAsync(MailOrder order, CancellationToken stoppingToken)
    {
        try
        {
            for (var attempt = 0; !await TryAsync(order, stoppingToken); attempt++)
            {
                if (attempt == s_pauses.Length || order is MailOrder.Code { Until: var until } && clock.GetUtcNow() >= until)
                {
                    GiveUp(order);
                    return;
                }

                var pause = Task.Delay(s_pauses[attempt], clock, stoppingToken);
                metrics.Mail("retried");
                await pause;
            }

            metrics.Mail("sent");
        }
        catch (Exception exception) when (exception is BackendUnavailableException or ArgumentException)
        {
            GiveUp(order); // refused for good, or the address on file is no mailbox
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Log.MailLeft(logger, order.ToString());
        }
    }

    private void GiveUp(MailOrder order)
    {
        metrics.Mail("givenUp");
        Log.MailGivenUp(logger, order.ToString());
    }

    private async Task<bool> TryAsync(MailOrder order, CancellationToken stoppingToken)
    {
        await _lines.WaitAsync(stoppingToken);
        try
        {
            await dispatch.SendAsync(order, stoppingToken);
            return true;
        }
        catch (BackendUnavailableException exception) when (exception.Fault != BackendFault.MailRefused)
        {
            Log.MailFailed(logger, exception.Fault, order.ToString());
            return false;
        }
        finally
        {
            _lines.Release();
        }
    }
}

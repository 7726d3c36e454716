using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Backend;

/// <summary>
/// Brings the queue to the relay. A relay that says "later" (greylisting) is asked again; nobody waits behind such a mail. What
/// another node or an earlier run of this one left behind is taken when it is due.
/// </summary>
internal sealed class MailDelivery(
    MailQueue queue,
    MailDispatch dispatch,
    BackendMetrics metrics,
    TimeProvider clock,
    ILogger<MailDelivery> logger
) : BackgroundService
{
    private const int AtOnce = 8;

    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Greylisting wants minutes (RFC 6647, section 5: one minute and more); the first tries are for hiccups, the last for a relay
    /// that is away overnight (RFC 5321, section 4.5.4.1).
    /// </summary>
    private static readonly TimeSpan[] s_pauses =
    [
        .. new[] { 2, 20, 60, 2 * 60, 5 * 60, 15 * 60, 30 * 60 }.Select(seconds => TimeSpan.FromSeconds(seconds)),
        .. Enumerable.Repeat(TimeSpan.FromHours(1), 23),
    ];

    private readonly ConcurrentDictionary<string, Task> _underWay = new();
    private readonly SemaphoreSlim _lines = new(AtOnce);
    private int _unreadable;

    public override void Dispose()
    {
        _lines.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(TakeAnnouncedAsync(stoppingToken), TakeDueAsync(stoppingToken));
        }
        finally
        {
            await Task.WhenAll(_underWay.Values);
        }
    }

    private async Task TakeAnnouncedAsync(CancellationToken stoppingToken)
    {
        await foreach (var mail in queue.Announced.ReadAllAsync(stoppingToken))
        {
            Take(mail, stoppingToken);
        }
    }

    private async Task TakeDueAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_betweenLooks, clock);
        do
        {
            try
            {
                var due = await queue.DueAsync(stoppingToken);
                Warn(due.Unreadable);
                foreach (var mail in due.Mails)
                {
                    Take(mail, stoppingToken);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.MailsUnread(logger, exception);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Once for each record that was changed, not with every look.</summary>
    private void Warn(int unreadable)
    {
        if (unreadable > _unreadable)
        {
            metrics.Mail("unreadable", unreadable - _unreadable);
            Log.MailsUnreadable(logger, unreadable);
        }

        _unreadable = unreadable;
    }

    /// <summary>A mail that waits in line for the relay, or for its next try, is not taken a second time.</summary>
    private void Take(WaitingMail mail, CancellationToken stoppingToken)
    {
        if (_underWay.ContainsKey(mail.Id))
        {
            return;
        }

        var delivery = DeliverAsync(mail, stoppingToken);
        _underWay[mail.Id] = delivery;
        _ = delivery.ContinueWith(_ => _underWay.TryRemove(mail.Id, out var _), TaskScheduler.Default);
    }

    private async Task DeliverAsync(WaitingMail mail, CancellationToken stoppingToken)
    {
        try
        {
            for (var next = mail; next is not null; )
            {
                next = await TryAsync(next, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // It stays in the store and goes out after the next start.
        }
        catch (Exception exception)
        {
            Log.MailLeft(logger, mail.Record.Order.ToString(), exception);
        }
    }

    /// <summary>Null when the mail is sent, given up, or another node's; else the mail to try again now.</summary>
    private async Task<WaitingMail?> TryAsync(WaitingMail mail, CancellationToken stoppingToken)
    {
        await _lines.WaitAsync(stoppingToken);
        try
        {
            if ((queue.Holds(mail) ? mail : await queue.ClaimAsync(mail, stoppingToken)) is not { } held)
            {
                return null;
            }

            mail = held;
            await SendAsync(mail, stoppingToken);
            await queue.RemoveAsync(mail, CancellationToken.None); // a stop in between would send it twice
            metrics.Mail("sent");
            return null;
        }
        catch (BackendUnavailableException exception) when (exception.Fault != BackendFault.MailRefused)
        {
            Log.MailFailed(logger, exception.Fault, mail.Record.Order.ToString());
        }
        catch (Exception exception) when (exception is BackendUnavailableException or ArgumentException)
        {
            await GiveUpAsync(mail, stoppingToken); // refused for good, or the address on file is no mailbox
            return null;
        }
        finally
        {
            _lines.Release();
        }

        return await WaitAsync(mail, stoppingToken);
    }

    /// <summary>Holds the mail for as long as the relay takes.</summary>
    private async Task SendAsync(WaitingMail mail, CancellationToken stoppingToken)
    {
        using var sent = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var holding = HoldAsync(mail, sent.Token);
        try
        {
            await dispatch.SendAsync(mail, stoppingToken);
        }
        finally
        {
            await sent.CancelAsync();
            await holding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task HoldAsync(WaitingMail mail, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(MailQueue.BetweenRenewals, clock);
        for (var held = mail; held is not null && await timer.WaitForNextTickAsync(cancellationToken); )
        {
            held = await queue.RenewAsync(held, cancellationToken);
        }
    }

    private async Task<WaitingMail?> WaitAsync(WaitingMail mail, CancellationToken stoppingToken)
    {
        if (
            mail.Record.Attempts >= s_pauses.Length
            || mail.Record.Order is MailOrder.Code { Until: var until } && clock.GetUtcNow() >= until
        )
        {
            await GiveUpAsync(mail, stoppingToken);
            return null;
        }

        var length = s_pauses[mail.Record.Attempts];
        var postponed = await queue.PostponeAsync(mail, length, stoppingToken);
        var pause = Task.Delay(length, clock, stoppingToken);
        metrics.Mail("retried");
        await pause;
        return postponed;
    }

    private async Task GiveUpAsync(WaitingMail mail, CancellationToken stoppingToken)
    {
        await queue.RemoveAsync(mail, stoppingToken);
        metrics.Mail("givenUp");
        Log.MailGivenUp(logger, mail.Record.Order.ToString());
    }
}

using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Shows that the bot types while it works on a message: after a delay and then in a rhythm, starting over whenever a message was
/// sent. The typing activities go straight to the adapter; no handler sees them and they do not count as an answer.
/// </summary>
/// <remarks>Source: Bot Framework Activity schema, "Typing activity".</remarks>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>First after <paramref name="delay"/>, then every <paramref name="period"/> milliseconds.</summary>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || IsFromBot(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var typing = new Typing(turnContext, _delay, _period);
        typing.Start();
        turnContext.OnSendActivities(
            async (_, activities, nextSend) =>
            {
                if (activities.Exists(activity => activity.Type == ActivityTypes.Message))
                {
                    await typing.StopAsync().ConfigureAwait(false);
                    typing.Start();
                }

                return await nextSend().ConfigureAwait(false);
            }
        );
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await typing.StopAsync().ConfigureAwait(false);
        }
    }

    private static bool IsFromBot(ITurnContext turnContext) =>
        turnContext.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey) is { } identity && BotClaims.IsFromBot(identity.Claims);

    /// <summary>The typing of one turn: at most one rhythm runs.</summary>
    private sealed class Typing(ITurnContext turnContext, TimeSpan delay, TimeSpan period) : IDisposable
    {
        private CancellationTokenSource _stop;
        private Task _running;

        public void Dispose() => _stop?.Dispose();

        internal void Start()
        {
            _stop = new CancellationTokenSource();
            _running = TypeAsync(_stop.Token);
        }

        internal async Task StopAsync()
        {
            if (_stop == null)
            {
                return;
            }

            await _stop.CancelAsync().ConfigureAwait(false);
            await _running.ConfigureAwait(false);
            _stop.Dispose();
            _stop = null;
        }

        private async Task TypeAsync(CancellationToken cancellationToken)
        {
            try
            {
                await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
                while (!cancellationToken.IsCancellationRequested)
                {
                    await SendTypingAsync(cancellationToken).ConfigureAwait(false);
                    await Task.Delay(period, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // The bot has answered.
            }
        }

        private async Task SendTypingAsync(CancellationToken cancellationToken)
        {
            var activity = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
            activity.ApplyConversationReference(turnContext.Activity.GetConversationReference());
            await turnContext.Adapter.SendActivitiesAsync(turnContext, [activity], cancellationToken).ConfigureAwait(false);
        }
    }
}

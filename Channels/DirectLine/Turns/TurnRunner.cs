using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Feed;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>Gives user activities to the bot, one turn at a time per conversation, and notes that they are answered.</summary>
internal sealed class TurnRunner(
    DirectLineAdapter adapter,
    IServiceScopeFactory scopes,
    TurnDrain drain,
    TurnSettings settings,
    ILogger<TurnRunner> logger
)
{
    /// <summary>Queues the turn. The lease is the turn's own: the conversation stays in memory until it is done.</summary>
    public QueuedTurn Start(ConversationLease lease, FeedEntry entry, string serviceUrl) =>
        lease.Conversation.Turns.Add(
            async cancellationToken =>
            {
                using (lease)
                {
                    return await RunAsync(lease.Conversation, entry, serviceUrl, cancellationToken);
                }
            },
            drain.Deadline
        );

    private async Task<TurnOutcome> RunAsync(
        Conversation conversation,
        FeedEntry entry,
        string serviceUrl,
        CancellationToken cancellationToken
    )
    {
        if (!drain.TryBegin())
        {
            return new TurnOutcome.Postponed();
        }

        try
        {
            var outcome = await AnswerAsync(BotForm.Read(entry.Activity, serviceUrl, settings.BotName), cancellationToken);
            if (outcome is not TurnOutcome.Postponed)
            {
                await conversation.AnsweredAsync(entry.Sequence, CancellationToken.None);
            }

            return outcome;
        }
        catch (Exception exception)
        {
            // Not answered on the disk: the activity comes again when the conversation is next opened.
            logger.TurnNotRecorded(exception.GetType().Name);
            return new TurnOutcome.Failed();
        }
        finally
        {
            drain.End();
        }
    }

    private async Task<TurnOutcome> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var timeout = settings.NewTimeout();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            // A bot that ignores its token must not hold up the conversation, nor the stop.
            var response = await adapter.RunTurnAsync(activity, bot, limit.Token).WaitAsync(limit.Token);
            return new TurnOutcome.Done(response);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return new TurnOutcome.Postponed();
        }
        catch (Exception exception)
        {
            // The message of an exception can hold what the customer wrote; the type cannot.
            logger.TurnFailed(exception.GetType().Name);
            return new TurnOutcome.Failed();
        }
    }
}

using CustomerBot.Bot.State;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Writes state and replies in one document and only then releases the replies: after a crash nothing is missing that the
/// customer saw, and a repeated activity gets the same replies.
/// </summary>
internal sealed class SaveBeforeReplyMiddleware(DeclaredStore store) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var replies = new HeldReplies(turnContext);
        turnContext.TurnState.Add(replies);
        await next(cancellationToken);

        var record = turnContext.TurnState.Get<ConversationRecord>();
        if (record.IsChanged || replies.All.Count > 0)
        {
            record.Remember(turnContext.Activity.Id, replies.All);
            await record.SaveAsync(store, cancellationToken);
        }

        await replies.ReleaseAsync(turnContext, cancellationToken);
    }
}

using CustomerBot.Bot.State;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>Lets the turns of one conversation run one after the other, in the order in which they came.</summary>
internal sealed class OneTurnAtATimeMiddleware(ConversationLocks locks) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var turn = await locks.EnterAsync(ConversationKey.Of(turnContext.Activity).StorageKey, cancellationToken);
        await next(cancellationToken);
    }
}

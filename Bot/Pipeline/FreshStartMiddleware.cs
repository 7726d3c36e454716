using CustomerBot.Bot.State;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>Tells a customer whose conversation could not be opened that it begins anew, before anything else is said.</summary>
internal sealed class FreshStartMiddleware : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.TurnState.Get<ConversationRecord>().Incident is { } incident)
        {
            await turnContext.SendActivityAsync(Texts.FreshStart.With(incident), cancellationToken: cancellationToken);
        }

        await next(cancellationToken);
    }
}

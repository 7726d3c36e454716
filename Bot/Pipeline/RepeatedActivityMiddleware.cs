using CustomerBot.Bot.State;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>Answers an activity that the channel delivers a second time from the stored replies; the dialogs never see it twice.</summary>
internal sealed class RepeatedActivityMiddleware : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var replies = turnContext.TurnState.Get<ConversationRecord>().RepliesTo(turnContext.Activity.Id);
        if (replies is null)
        {
            await next(cancellationToken);
        }
        else if (replies.Count > 0)
        {
            await turnContext.SendActivitiesAsync([.. replies], cancellationToken);
        }
    }
}

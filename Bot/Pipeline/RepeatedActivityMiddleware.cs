using System.Net;
using CustomerBot.Bot.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Pipeline;

/// <summary>Answers an activity that the channel delivers a second time from the stored replies; the dialogs never see it twice.</summary>
internal sealed class RepeatedActivityMiddleware : IMiddleware
{
    /// <summary>An invoke waits for an answer, also when it comes again.</summary>
    private static Activity AllIsWell =>
        new(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = (int)HttpStatusCode.OK } };

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var replies = turnContext.TurnState.Get<ConversationRecord>().RepliesTo(turnContext.Activity.Id);
        if (replies is null)
        {
            await next(cancellationToken);
            return;
        }

        if (replies.Count > 0)
        {
            await turnContext.SendActivitiesAsync([.. replies], cancellationToken);
        }

        if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            await turnContext.SendActivityAsync(AllIsWell, cancellationToken);
        }
    }
}

using System.Globalization;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.Channels;

/// <summary>Names replies after the activity they answer, as the bot's pipeline does, so that a repeated turn gives the same ids.</summary>
internal sealed class ReplyIdMiddleware : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var count = 0;
        turnContext.OnSendActivities(
            (_, activities, send) =>
            {
                foreach (var activity in activities)
                {
                    activity.Id = string.Create(CultureInfo.InvariantCulture, $"{turnContext.Activity.Id}-r{count++}");
                }

                return send();
            }
        );
        return next(cancellationToken);
    }
}

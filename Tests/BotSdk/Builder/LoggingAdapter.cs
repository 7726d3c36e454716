using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>The adapter of the scenarios, which also notes what reaches it.</summary>
internal sealed class LoggingAdapter(Action<string> log) : BotAdapter
{
    private int _lastId;

    public List<Activity> Sent { get; } = [];

    public async Task RunAsync(Activity activity, BotCallbackHandler? bot)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        foreach (var activity in activities)
        {
            log($"adapter send {activity.Type} {activity.Text ?? activity.Id}");
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                turnContext.TurnState.Add(InvokeResponseKey, activity);
            }
        }

        Sent.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse($"out{++_lastId}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        log($"adapter update {activity.Type} {activity.Text ?? activity.Id}");
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        log($"adapter delete {reference.ActivityId}");
        return Task.CompletedTask;
    }
}

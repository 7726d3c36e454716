using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>Keeps what a bot sends, and answers with the ids out1, out2, …</summary>
internal sealed class GoldenAdapter : BotAdapter
{
    private int _lastId;

    public List<Activity> Sent { get; } = [];

    public Task RunAsync(Activity activity, BotCallbackHandler bot) =>
        RunPipelineAsync(new TurnContext(this, activity), bot, CancellationToken.None);

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypesEx.InvokeResponse))
        {
            turnContext.TurnState.Add(InvokeResponseKey, activity);
        }

        Sent.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse($"out{++_lastId}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => Task.FromResult(new ResourceResponse(activity.Id));

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;
}

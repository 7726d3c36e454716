using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Commands;

/// <summary>A channel that prints. Who names a conversation that took place before goes on with it.</summary>
internal sealed class TerminalAdapter(TextWriter output, string language, string conversationId, TimeProvider timeProvider) : BotAdapter
{
    /// <summary>Begins a line that lists what a page would show as buttons.</summary>
    public const string ButtonMark = "> ";

    private const string ChannelId = "terminal";

    public Task JoinAsync(BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var activity = NewActivity(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [activity.From];
        return RunAsync(activity, callback, cancellationToken);
    }

    public Task SayAsync(string text, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var activity = NewActivity(ActivityTypes.Message);
        activity.Text = text;
        return RunAsync(activity, callback, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            await output.WriteLineAsync(activity.Text.AsMemory(), cancellationToken);
            if (activity.SuggestedActions?.Actions is { Count: > 0 } actions)
            {
                await output.WriteLineAsync(
                    $"{ButtonMark}{string.Join(" | ", actions.Select(action => action.Title))}".AsMemory(),
                    cancellationToken
                );
            }
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("What a terminal printed stays printed.");

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("What a terminal printed stays printed.");

    private async Task RunAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, callback, cancellationToken);
    }

    private Activity NewActivity(string type) =>
        new(type)
        {
            Id = Guid.NewGuid().ToString("N"), // a repeated id would be a repeated message
            ChannelId = ChannelId,
            Timestamp = timeProvider.GetUtcNow(),
            Locale = language,
            From = new ChannelAccount(conversationId),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: conversationId),
        };
}

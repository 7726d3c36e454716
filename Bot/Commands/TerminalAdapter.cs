using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Commands;

/// <summary>A channel that prints. Every run is a new conversation.</summary>
internal sealed class TerminalAdapter(TextWriter output, string language, TimeProvider timeProvider) : BotAdapter
{
    /// <summary>Begins a line that lists what a page would show as buttons.</summary>
    public const string ButtonMark = "> ";

    private const string ChannelId = "terminal";
    private readonly string _conversationId = Guid.NewGuid().ToString("N");
    private int _messages;

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
            Id = $"{_conversationId}-{_messages++}",
            ChannelId = ChannelId,
            Timestamp = timeProvider.GetUtcNow(),
            Locale = language,
            From = new ChannelAccount(_conversationId),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: _conversationId),
        };
}

using CustomerBot.Bot.Pipeline;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// Copies of what came in and went out during one turn, as they were at that moment. It never leaves the middleware: only redacted
/// copies of it do.
/// </summary>
internal sealed class TurnTranscript
{
    private readonly List<(string Json, DateTimeOffset? Timestamp)> _activities = [];
    private readonly TimeProvider _clock;

    public TurnTranscript(ITurnContext turnContext, TimeProvider clock)
    {
        _clock = clock;
        Keep(turnContext.Activity);
        turnContext.OnSendActivities(SendAsync);
        turnContext.OnUpdateActivity(UpdateAsync);
        turnContext.OnDeleteActivity(DeleteAsync);
    }

    public IReadOnlyList<(string Json, DateTimeOffset? Timestamp)> Activities => _activities;

    /// <summary>Prints the kind of data, never the content.</summary>
    public override string ToString() => nameof(TurnTranscript);

    /// <summary>Replies are held until the turn is stored and sent again then; only that counts.</summary>
    private async Task<ResourceResponse[]> SendAsync(
        ITurnContext turnContext,
        List<Activity> activities,
        Func<Task<ResourceResponse[]>> next
    )
    {
        var responses = await next();
        if (turnContext.TurnState.Get<HeldReplies>() is not { IsReleased: false })
        {
            activities.ForEach(Keep);
        }

        return responses;
    }

    private async Task<ResourceResponse> UpdateAsync(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next)
    {
        var response = await next();
        Keep(activity, copy => copy.Type = ActivityTypes.MessageUpdate);
        return response;
    }

    private async Task DeleteAsync(ITurnContext turnContext, ConversationReference reference, Func<Task> next)
    {
        await next();
        var deletion = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId };
        Keep(deletion.ApplyConversationReference(reference));
    }

    private void Keep(Activity activity) => Keep(activity, _ => { });

    /// <summary>Typing tells nothing; a trace tells the whole state of the dialogs; an invoke and its answer carry tokens of a sign-in.</summary>
    private void Keep(Activity activity, Action<Activity> change)
    {
        if (
            activity
            is null
                or { Type: ActivityTypes.Typing or ActivityTypes.Trace or ActivityTypes.Invoke or ActivityTypesEx.InvokeResponse }
                or { Name: SignInConstants.TokenResponseEventName }
        )
        {
            return;
        }

        var copy = ActivityJson.Deserialize(ActivityJson.Serialize(activity));
        change(copy);
        copy.Timestamp ??= _clock.GetUtcNow();
        copy.Id ??= Guid.NewGuid().ToString("N");
        _activities.Add((ActivityJson.Serialize(copy), copy.Timestamp));
    }
}

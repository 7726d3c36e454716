using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Keeps the turn's outgoing activities back until the turn is stored. Traces are dropped: they carry the whole state of the
/// dialogs, and with it what the customer typed, to wherever the channel is.
/// </summary>
internal sealed class HeldReplies
{
    private readonly List<Activity> _held = [];
    private readonly string? _activityId;

    public HeldReplies(ITurnContext turnContext)
    {
        _activityId = turnContext.Activity.Id;
        turnContext.OnSendActivities(HoldAsync);
    }

    public IReadOnlyList<Activity> All => _held;

    /// <summary>The turn is stored: what is sent now leaves the bot.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>Forgets what was held, so that a failed turn says only that it failed.</summary>
    public void Clear() => _held.Clear();

    /// <summary>Forgets what was held and holds no more: this turn cannot be stored, and what is said now stands alone.</summary>
    public void Discard()
    {
        _held.Clear();
        IsReleased = true;
    }

    public async Task ReleaseAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        IsReleased = true;
        if (_held.Count > 0)
        {
            await turnContext.SendActivitiesAsync([.. _held], cancellationToken);
        }
    }

    /// <summary>The answer to an invoke is no reply: it waits in the turn, and the channel gets it when the turn has ended and is stored.</summary>
    private Task<ResourceResponse[]> HoldAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (IsReleased || activities.TrueForAll(activity => activity.Type is ActivityTypes.Typing or ActivityTypesEx.InvokeResponse))
        {
            return next();
        }

        var responses = new ResourceResponse[activities.Count];
        for (var index = 0; index < activities.Count; index++)
        {
            // The same turn gives the same ids again, so a channel that already has a reply can tell (Channels/DirectLine).
            activities[index].Id ??= $"{_activityId}-r{_held.Count.ToString(CultureInfo.InvariantCulture)}";
            responses[index] = new ResourceResponse(activities[index].Id);
            if (activities[index].Type != ActivityTypes.Trace)
            {
                _held.Add(activities[index]);
            }
        }

        return Task.FromResult(responses);
    }
}

using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The turn as the adapter makes it. Sending addresses the activities in place, runs the send handlers in the order they
/// were added, and hands the rest to the adapter, or, with delivery mode <c>expectReplies</c>, keeps it for the HTTP answer.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public class TurnContext : ITurnContext, IDisposable
{
    private const string TurnScope = "turn";
    private const string LocaleName = "locale";

    private readonly TurnHandlers _handlers;
    private bool _disposed;

    /// <summary>A new turn.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = [];
        _handlers = new TurnHandlers();
    }

    /// <summary>The same turn with another activity: adapter, state, handlers and buffered replies are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        _handlers = turnContext is TurnContext other ? other._handlers : new TurnHandlers();
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The language of the turn, as the pipeline found it; null when none was set.</summary>
    public string Locale
    {
        get => TurnState.Get<Dictionary<string, object>>(TurnScope)?.GetValueOrDefault(LocaleName) as string;
        set
        {
            if (TurnState.Get<Dictionary<string, object>>(TurnScope) is { } scope)
            {
                scope[LocaleName] = value;
                return;
            }

            TurnState.Set(TurnScope, new Dictionary<string, object>(1, StringComparer.OrdinalIgnoreCase) { [LocaleName] = value });
        }
    }

    /// <summary>What was sent in a turn with delivery mode <c>expectReplies</c>, in order.</summary>
    public List<Activity> BufferedReplyActivities => _handlers.BufferedReplies;

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default
    )
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            activity.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            activity.InputHint = inputHint;
        }

        return await SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Give at least one activity.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var addressed = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            addressed.Add(((Activity)activity).ApplyConversationReference(reference));
        }

        return SendThroughHandlersAsync(addressed, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);
        var addressed = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateThroughHandlersAsync(addressed, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteThroughHandlersAsync(reference, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the life of this context: later sends are refused. The values in the turn state are left alone.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the turn state once.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int index, CancellationToken cancellationToken) =>
        index < (_handlers.Send?.Count ?? 0)
            ? _handlers.Send[index](this, activities, () => SendThroughHandlersAsync(activities, index + 1, cancellationToken))
            : SendNowAsync(activities, cancellationToken);

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses =
            Activity.DeliveryMode == DeliveryModes.ExpectReplies
                ? Buffer(activities)
                : await SendByAdapterAsync(activities, cancellationToken).ConfigureAwait(false);
        foreach (var activity in activities)
        {
            Responded |= activity.Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var index = 0; index < responses.Length; index++)
        {
            var activity = activities[index];
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            }

            responses[index] = new ResourceResponse();
        }

        return responses;
    }

    private async Task<ResourceResponse[]> SendByAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        for (var index = 0; index < activities.Count; index++)
        {
            activities[index].Id = responses[index].Id;
        }

        return responses;
    }

    private async Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int index, CancellationToken cancellationToken)
    {
        if (index >= (_handlers.Update?.Count ?? 0))
        {
            return await Adapter.UpdateActivityAsync(this, activity, cancellationToken).ConfigureAwait(false);
        }

        return await _handlers.Update[index](this, activity, UpdateRestAsync).ConfigureAwait(false);

        async Task<ResourceResponse> UpdateRestAsync()
        {
            var response = await UpdateThroughHandlersAsync(activity, index + 1, cancellationToken).ConfigureAwait(false);
            if (response != null)
            {
                activity.Id = response.Id;
            }

            return response;
        }
    }

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int index, CancellationToken cancellationToken) =>
        index < (_handlers.Delete?.Count ?? 0)
            ? _handlers.Delete[index](this, reference, () => DeleteThroughHandlersAsync(reference, index + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}

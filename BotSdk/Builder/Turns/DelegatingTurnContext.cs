using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows the activity of another turn context as one of the activity interfaces and passes everything else on.</summary>
/// <typeparam name="T">The activity interface.</typeparam>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public class DelegatingTurnContext<T> : ITurnContext<T>
    where T : IActivity
{
    private readonly ITurnContext _innerTurnContext;

    /// <summary>Stands in front of <paramref name="innerTurnContext"/>.</summary>
    public DelegatingTurnContext(ITurnContext innerTurnContext)
    {
        _innerTurnContext = innerTurnContext;
    }

    /// <inheritdoc/>
    T ITurnContext<T>.Activity => (T)(IActivity)_innerTurnContext.Activity;

    /// <inheritdoc/>
    public BotAdapter Adapter => _innerTurnContext.Adapter;

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState => _innerTurnContext.TurnState;

    /// <inheritdoc/>
    public Activity Activity => _innerTurnContext.Activity;

    /// <inheritdoc/>
    public bool Responded => _innerTurnContext.Responded;

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default
    ) => _innerTurnContext.SendActivityAsync(textReplyToSend, speak, inputHint, cancellationToken);

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        _innerTurnContext.SendActivityAsync(activity, cancellationToken);

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default) =>
        _innerTurnContext.SendActivitiesAsync(activities, cancellationToken);

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        _innerTurnContext.UpdateActivityAsync(activity, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) =>
        _innerTurnContext.DeleteActivityAsync(activityId, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default) =>
        _innerTurnContext.DeleteActivityAsync(conversationReference, cancellationToken);

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => _innerTurnContext.OnSendActivities(handler);

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => _innerTurnContext.OnUpdateActivity(handler);

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => _innerTurnContext.OnDeleteActivity(handler);
}

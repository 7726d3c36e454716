using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What a bot sees of one turn: the activity that came in, a place for services and state, and the ways to answer.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public interface ITurnContext
{
    /// <summary>The adapter that made this turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>Services and cached state of this turn only.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity that started the turn.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but a trace was sent in this turn. Never goes back to false.</summary>
    bool Responded { get; }

    /// <summary>Sends a message with this text.</summary>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sends one activity; it is addressed in place to the conversation of the turn.</summary>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends several activities in order.</summary>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent before.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity of this conversation.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the activity that the reference names.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler around sending; handlers run in the order they were added.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler around updating.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler around deleting.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

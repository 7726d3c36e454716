namespace Microsoft.Bot.Builder;

/// <summary>State of one user in one conversation. Key: channel, conversation and sender.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public class PrivateConversationState : BotState
{
    /// <summary>A private conversation state over a storage.</summary>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState)) { }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = StateKeys.ChannelId(turnContext.Activity);
        var conversationId = StateKeys.ConversationId(turnContext.Activity);
        return $"{channelId}/conversations/{conversationId}/users/{StateKeys.FromId(turnContext.Activity)}";
    }
}

namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation, whoever speaks in it. Key: channel and conversation.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public class ConversationState : BotState
{
    /// <summary>A conversation state over a storage.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState)) { }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = StateKeys.ChannelId(turnContext.Activity);
        return $"{channelId}/conversations/{StateKeys.ConversationId(turnContext.Activity)}";
    }

    private protected override bool HasKey(ITurnContext turnContext) =>
        GetType() != typeof(ConversationState)
            ? base.HasKey(turnContext)
            : StateKeys.ChannelId(turnContext.Activity) != null && StateKeys.ConversationId(turnContext.Activity) != null;
}

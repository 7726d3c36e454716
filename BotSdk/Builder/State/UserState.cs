namespace Microsoft.Bot.Builder;

/// <summary>State of a user across all conversations of a channel. Key: channel and sender.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public class UserState : BotState
{
    /// <summary>A user state over a storage.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState)) { }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = StateKeys.ChannelId(turnContext.Activity);
        return $"{channelId}/users/{StateKeys.FromId(turnContext.Activity)}";
    }

    private protected override bool HasKey(ITurnContext turnContext) =>
        GetType() != typeof(UserState)
            ? base.HasKey(turnContext)
            : StateKeys.ChannelId(turnContext.Activity) != null && StateKeys.FromId(turnContext.Activity) != null;
}

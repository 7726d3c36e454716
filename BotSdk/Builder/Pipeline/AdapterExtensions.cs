namespace Microsoft.Bot.Builder;

/// <summary>Makes storage and states known to every turn of an adapter.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Middleware".</remarks>
public static class AdapterExtensions
{
    /// <summary>Registers a storage in the turn state.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage) =>
        botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage ?? throw new ArgumentNullException(nameof(storage))));

    /// <summary>Registers states in the turn state, each under the name of its class.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var botState in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(botState, botState.GetType().FullName));
        }

        return botAdapter;
    }

    /// <summary>Registers both states and saves them after each turn.</summary>
    [Obsolete("Use UseBotState and AutoSaveStateMiddleware instead.")]
    public static BotAdapter UseState(
        this BotAdapter botAdapter,
        UserState userState,
        ConversationState conversationState,
        bool auto = true
    )
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);
        botAdapter.UseBotState(userState, conversationState);
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }
}

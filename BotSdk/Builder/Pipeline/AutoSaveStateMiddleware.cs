namespace Microsoft.Bot.Builder;

/// <summary>Saves the states after the rest of the turn. When the turn throws, nothing is saved.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>Saves these states.</summary>
    public AutoSaveStateMiddleware(params BotState[] botStates)
        : this(new BotStateSet(botStates)) { }

    /// <summary>Saves the states of the set.</summary>
    public AutoSaveStateMiddleware(BotStateSet botStateSet)
    {
        BotStateSet = botStateSet;
    }

    /// <summary>The states that are saved.</summary>
    public BotStateSet BotStateSet { get; set; }

    /// <summary>Adds a state.</summary>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        System.ArgumentNullException.ThrowIfNull(botState);
        BotStateSet.Add(botState);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken).ConfigureAwait(false);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }
}

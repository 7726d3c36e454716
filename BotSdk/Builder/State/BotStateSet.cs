namespace Microsoft.Bot.Builder;

/// <summary>Several states that are loaded and saved together.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public class BotStateSet
{
    /// <summary>A set of these states.</summary>
    public BotStateSet(params BotState[] botStates)
    {
        BotStates.AddRange(botStates);
    }

    /// <summary>The states, in the order in which work on them starts.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        BotStates.Add(botState ?? throw new ArgumentNullException(nameof(botState)));
        return this;
    }

    /// <summary>Loads all states; all are started before the first is awaited.</summary>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)).ToList());

    /// <summary>Saves all states that changed; all are started before the first is awaited.</summary>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)).ToList());
}

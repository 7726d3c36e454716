namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A state of the bot that was registered with <c>UseBotState</c>.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class BotStateMemoryScope<T>(string name) : MemoryScope(name)
    where T : BotState
{
    /// <inheritdoc/>
    public override object GetMemory(DialogContext dialogContext)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        return State(dialogContext)?.GetCachedState(dialogContext.Context)?.State;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dialogContext, object memory) => throw ReadOnly();

    /// <inheritdoc/>
    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        State(dialogContext)?.LoadAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        State(dialogContext)?.SaveChangesAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) =>
        State(dialogContext)?.DeleteAsync(dialogContext.Context, cancellationToken) ?? Task.CompletedTask;

    private static T State(DialogContext dialogContext) => dialogContext.Context.TurnState.Get<T>();
}

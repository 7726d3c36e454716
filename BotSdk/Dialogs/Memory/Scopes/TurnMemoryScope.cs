namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>turn</c>: what lasts as long as the turn.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class TurnMemoryScope() : MemoryScope(ScopePath.Turn)
{
    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return TurnMemory.Of(dc.Context);
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        dc.Context.TurnState.Set(ScopePath.Turn, memory);
    }
}

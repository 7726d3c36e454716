namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>dialogclass</c>: the properties of the container that runs, else of the active dialog. Read only.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class DialogClassMemoryScope() : MemoryScope(ScopePath.DialogClass, includeInSnapshot: false)
{
    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var instance = MemoryContainer.Of(dc);
        return instance is null ? null : dc.FindDialog(instance.Id);
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => throw ReadOnly();
}

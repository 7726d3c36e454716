namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>class</c>: the properties of the active dialog's object. Read only.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class ClassMemoryScope() : MemoryScope(ScopePath.Class, includeInSnapshot: false)
{
    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog is { } instance ? dc.FindDialog(instance.Id) : null;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => throw ReadOnly();
}

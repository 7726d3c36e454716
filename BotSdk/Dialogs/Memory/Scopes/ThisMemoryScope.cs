namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>this</c>: the state of the active dialog.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class ThisMemoryScope() : MemoryScope(ScopePath.This)
{
    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog?.State;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        var instance = dc.ActiveDialog ?? throw new InvalidOperationException("There is no active dialog whose memory could be set.");
        instance.State =
            memory as IDictionary<string, object> ?? throw new ArgumentException("Dialog memory is a dictionary.", nameof(memory));
    }
}

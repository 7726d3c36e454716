namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>dialogContext</c>: the ids of the dialogs that run. Read only.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class DialogContextMemoryScope() : MemoryScope(ScopePath.DialogContext, includeInSnapshot: false)
{
    /// <summary>Name of the ids on the stack and those outside.</summary>
    public const string Stack = "stack";

    /// <summary>Name of the active dialog's id.</summary>
    public const string ActiveDialog = "activeDialog";

    /// <summary>Name of the id of the dialog outside.</summary>
    public const string Parent = "parent";

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var ids = new List<object>();
        for (var context = dc; context is not null; context = context.Parent)
        {
            ids.AddRange(context.Stack.Select(instance => instance.Id));
        }

        return new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase)
        {
            [Stack] = ids,
            [ActiveDialog] = dc.ActiveDialog?.Id,
            [Parent] = dc.Parent?.ActiveDialog?.Id,
        };
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => throw ReadOnly();
}

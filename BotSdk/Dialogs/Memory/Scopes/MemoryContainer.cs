namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>Finds the container whose state the scope <c>dialog</c> means.</summary>
internal static class MemoryContainer
{
    /// <summary>The active container, else the one outside, else the active dialog.</summary>
    public static DialogInstance Of(DialogContext dialogContext)
    {
        for (var context = dialogContext; context is not null; context = context.Parent)
        {
            if (
                context.ActiveDialog is { } instance
                && context.FindDialog(instance.Id) is DialogContainer { IgnoreMemoryScopeBinding: false }
            )
            {
                return instance;
            }
        }

        return dialogContext.ActiveDialog;
    }
}

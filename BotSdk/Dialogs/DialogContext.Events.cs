using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Finding dialogs and talking to them.</content>
public partial class DialogContext
{
    /// <summary>Asks the active dialog to repeat its question.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, bubble: false, fromLeaf: false, cancellationToken);
            if (!handled && ActiveDialog is not null)
            {
                await FindActive("reprompt").RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
            }
        }
        catch (Exception exception) when (this.Annotate(exception))
        {
            throw;
        }
    }

    /// <summary>The dialog with this id in this set, in a parent's set, or in the container that the parent runs; else null.</summary>
    public Dialog FindDialog(string dialogId)
    {
        var dialog = Dialogs.Find(dialogId);
        if (dialog is not null || Parent is null)
        {
            return dialog;
        }

        dialog = Parent.FindDialog(dialogId);
        if (dialog is not null || Parent.ActiveDialog is not { } running)
        {
            return dialog;
        }

        return (Parent.FindDialog(running.Id) as DialogContainer)?.FindDialog(dialogId, this);
    }

    /// <summary>Sends an event to the active dialog, or with <paramref name="fromLeaf"/> to the innermost one.</summary>
    /// <returns>Whether a dialog handled it.</returns>
    public async Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var target = this;
            for (var child = fromLeaf ? Child : null; child is not null; child = child.Child)
            {
                target = child;
            }

            var dialog = target.ActiveDialog is { } instance ? target.FindDialog(instance.Id) : null;
            var dialogEvent = new DialogEvent
            {
                Name = name,
                Value = value,
                Bubble = bubble,
            };
            return dialog is not null && await dialog.OnDialogEventAsync(target, dialogEvent, cancellationToken);
        }
        catch (Exception exception) when (this.Annotate(exception))
        {
            throw;
        }
    }

    /// <summary>The language of the turn: that of the turn's memory, else of the activity, else of the thread.</summary>
    public string GetLocale() => DialogLocale.Of(Context) ?? CultureInfo.CurrentCulture.Name;
}

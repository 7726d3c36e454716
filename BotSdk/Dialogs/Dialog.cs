using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A part of a conversation. Holds no state of its own: what lasts lies in the <see cref="DialogInstance"/>.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public abstract class Dialog
{
    /// <summary>The result of a dialog that waits for the next activity. Shared, so never changed.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    /// <summary>A dialog with this id; without one, <see cref="OnComputeId"/> names it.</summary>
    public Dialog(string dialogId = null)
    {
        _id = dialogId;
    }

    /// <summary>The id under which sets know the dialog.</summary>
    [JsonIgnore]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where the dialog reports its steps; by default nowhere.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <summary>Starts the dialog, which is already on top of the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Hands the dialog the next activity. By default it ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Tells the dialog that the one above it ended. By default it ends with the same result.</summary>
    public virtual async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.NotToken(result, nameof(result));
        return await dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks the dialog to repeat its question. By default it does nothing.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Tells the dialog that it is about to leave the stack. By default it does nothing.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>What changes when the dialog's steps change, so that stored instances of another release can be told.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to this dialog before its parents, then to the parents, then to this dialog again.</summary>
    /// <returns>Whether anybody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await OnPreBubbleEventAsync(dc, e, cancellationToken);
        if (!handled && e.Bubble && dc.Parent != null)
        {
            handled = await dc.Parent.EmitEventAsync(e.Name, e.Value, bubble: true, fromLeaf: false, cancellationToken);
        }

        return handled || await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>Handles an event before the parents see it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Handles an event that no parent handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The id of a dialog that was given none: the name of its class.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}

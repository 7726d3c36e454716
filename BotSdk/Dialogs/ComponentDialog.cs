namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs bundled behind one id: from outside a single dialog, inside a stack of its own.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Reuse dialogs".</remarks>
public class ComponentDialog : DialogContainer
{
    /// <summary>Name under which the instance keeps the stack inside.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>A component with this id.</summary>
    public ComponentDialog(string dialogId = null)
        : base(dialogId) { }

    /// <summary>The dialog to begin with; by default the first one added.</summary>
    public string InitialDialogId { get; set; }

    /// <summary>Adds a dialog inside. The first one becomes <see cref="InitialDialogId"/> unless that is set.</summary>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.NotToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);

        var turnResult = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken);
        if (turnResult.Status != DialogTurnStatus.Waiting)
        {
            return await EndComponentAsync(outerDc, turnResult.Result, cancellationToken);
        }

        TelemetryClient.TrackDialogView(Id);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);

        var turnResult = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken);
        return turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken);
    }

    /// <summary>A dialog that was begun over the component ended: the dialog inside repeats its question, the result is dropped.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.NotToken(result, nameof(result));
        await EnsureInitializedAsync(outerDc);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        await InnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <summary>Cancels what runs inside when the component is cancelled; then calls <see cref="OnEndDialogAsync"/>.</summary>
    public override async Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        if (reason == DialogReason.CancelCalled)
        {
            await InnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc) => new(Dialogs, dc, InnerState(dc.ActiveDialog)) { Parent = dc };

    /// <summary>Runs <see cref="OnInitializeAsync"/> once in the life of this object.</summary>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!_initialized)
        {
            await OnInitializeAsync(outerDc);
            _initialized = true;
        }
    }

    /// <summary>Prepares the component before its first use: the first dialog becomes the initial one.</summary>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Begins the initial dialog. Override it to look at the activity first.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken = default
    ) => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Continues what runs inside. Override it to catch interruptions.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the component leaves the stack.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Called after the dialog inside repeated its question.</summary>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Ends the component with the result of what ran inside.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    // No parent here: these two paths get no outer context, so that dialogs of a parent cannot be found on them.
    private DialogContext InnerContext(ITurnContext turnContext, DialogInstance instance) =>
        new(Dialogs, turnContext, InnerState(instance));

    private DialogState InnerState(DialogInstance instance)
    {
        if (!instance.State.TryGetValue(PersistedDialogState, out var stored) || stored is null)
        {
            var state = new DialogState();
            instance.State[PersistedDialogState] = state;
            return state;
        }

        return stored as DialogState ?? throw StoredStateException.Unreadable(Id, PersistedDialogState);
    }
}

using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs during one turn: begins, continues, ends, replaces and cancels what is on it.</summary>
/// <remarks>
/// An exception that leaves a public method carries the ids on the stack in its <c>Data["DialogContext"]</c>.
/// Source: Bot Framework SDK documentation, "Dialogs library".
/// </remarks>
public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";
    private const string ActivityName = "activity";
    private const string LastResultName = "lastresult";

    private TurnContextStateCollection _services;
    private DialogStateManager _state;
    private readonly DialogContext _servicesOf;

    /// <summary>The context of a root stack.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
        TurnMemory.Of(turnContext).TryAdd(ActivityName, turnContext.Activity);
    }

    /// <summary>The context of a stack inside the active dialog of another context.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state)
    {
        Parent = parentDialogContext;
        _servicesOf = parentDialogContext;
    }

    // The context of a waterfall step: the same stack seen by another object.
    private protected DialogContext(DialogContext other)
        : this(other.Dialogs, other.Context, new DialogState(other.Stack))
    {
        Parent = other.Parent;
        _servicesOf = other;
    }

    /// <summary>The dialogs that can be begun by id.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The persisted stack itself; the first instance is the active one.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context of the dialog that this stack runs inside of, or null.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>What dialogs can read and write by path.</summary>
    public DialogStateManager State
    {
        get => _state ??= new DialogStateManager(this);
        set => _state = value;
    }

    /// <summary>The manager that runs the turn, or null.</summary>
    [Obsolete("Use the extension method RunAsync of Dialog instead of a DialogManager.")]
    public DialogManager DialogManager => Context.TurnState.Get<DialogManager>();

    /// <summary>Services of the turn that dialogs may use; those of the parent are taken over.</summary>
    public TurnContextStateCollection Services => _services ??= InheritedServices();

    /// <summary>Whether everything in the turn state counts as a service, as it does for dialogs that are run for a turn.</summary>
    internal bool OffersTurnState { get; set; }

    /// <summary>The instance on top of the stack, or null.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context inside the active dialog when that is a container, else null.</summary>
    public DialogContext Child
    {
        get
        {
            var instance = ActiveDialog;
            return instance is null ? null : (FindDialog(instance.Id) as DialogContainer)?.CreateChildContext(this);
        }
    }

    /// <summary>Puts a dialog on the stack and starts it.</summary>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            ArgumentNullException.ThrowIfNull(string.IsNullOrEmpty(dialogId) ? null : dialogId, nameof(dialogId));
            var dialog =
                FindDialog(dialogId)
                ?? throw new ArgumentException(
                    $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. "
                        + "Add it to the dialog set of this context or of one of its parents."
                );
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken);
        }
        catch (Exception exception) when (this.Annotate(exception))
        {
            throw;
        }
    }

    /// <summary>Begins a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            return Task.FromException<DialogTurnResult>(new ArgumentNullException(nameof(dialogId)));
        }

        return options is null
            ? Task.FromException<DialogTurnResult>(new ArgumentNullException(nameof(options)))
            : BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the turn's activity to the active dialog. <see cref="DialogTurnStatus.Empty"/> when there is none.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            {
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);
            }

            return ActiveDialog is null
                ? new DialogTurnResult(DialogTurnStatus.Empty)
                : await FindActive("continue").ContinueDialogAsync(this, cancellationToken);
        }
        catch (Exception exception) when (this.Annotate(exception))
        {
            throw;
        }
    }

    /// <summary>Takes the active dialog off the stack and hands its result to the one below, if there is one.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Guard.NotToken(result, nameof(result));
            await EndActiveAsync(DialogReason.EndCalled, result, cancellationToken);
            return ActiveDialog is null
                ? new DialogTurnResult(DialogTurnStatus.Complete, result)
                : await FindActive("resume").ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        }
        catch (Exception exception) when (this.Annotate(exception))
        {
            throw;
        }
    }

    /// <summary>Takes everything off this stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken: cancellationToken);

    /// <summary>
    /// Takes everything off this stack, and off the parents' when <paramref name="cancelParents"/> is true. Each dialog below the
    /// active one gets the event first and stops the cancelling by handling it.
    /// </summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            Guard.NotToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent is null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            await CancelAsync(cancelParents, eventName ?? DialogEvents.CancelDialog, eventValue, cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception exception) when (this.Annotate(exception))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog without resuming its parent and begins another one in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            Guard.NotToken(options, nameof(options));
            await EndActiveAsync(DialogReason.ReplaceCalled, null, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        }
        catch (Exception exception) when (this.Annotate(exception))
        {
            throw;
        }
    }

    // Made at first use: hardly any dialog asks for services, and a turn makes many contexts.
    private TurnContextStateCollection InheritedServices()
    {
        var services = new TurnContextStateCollection();
        Dictionary<string, object> inherited = OffersTurnState ? Context.TurnState : _servicesOf?.Services;
        foreach (var (key, service) in inherited ?? [])
        {
            services[key] = service;
        }

        return services;
    }

    private async Task CancelAsync(bool cancelParents, string eventName, object eventValue, CancellationToken cancellationToken)
    {
        var notify = false;
        for (var context = this; context is not null; notify = true)
        {
            if (context.Stack.Count == 0)
            {
                context = cancelParents ? context.Parent : null;
                continue;
            }

            if (notify && await context.EmitEventAsync(eventName, eventValue, bubble: false, fromLeaf: false, cancellationToken))
            {
                return;
            }

            // A cancellation is carried out also when the turn is being aborted, so that no half stack remains.
            await context.EndActiveAsync(DialogReason.CancelCalled, null, CancellationToken.None);
        }
    }

    // Only the own set counts here: a dialog that belongs to a parent's set leaves the stack without being told.
    private async Task EndActiveAsync(DialogReason reason, object result, CancellationToken cancellationToken)
    {
        var instance = ActiveDialog;
        if (instance is null)
        {
            return;
        }

        if (Dialogs.Find(instance.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
        TurnMemory.Of(Context)[LastResultName] = result;
    }

    private Dialog FindActive(string what) =>
        FindDialog(ActiveDialog.Id) ?? throw StoredStateException.UnknownDialog(what, ActiveDialog.Id);
}

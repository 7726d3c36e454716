using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog turn by turn and saves the states by itself.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
[Obsolete("Use the extension method RunAsync of Dialog instead.")]
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string _dialogStateProperty;
    private string _rootDialogId;

    /// <summary>A manager that keeps its stack under this property of the conversation state; <c>DialogState</c> by default.</summary>
    public DialogManager(Dialog rootDialog = null, string dialogStateProperty = null)
    {
        if (rootDialog is not null)
        {
            RootDialog = rootDialog;
        }

        _dialogStateProperty = dialogStateProperty ?? "DialogState";
    }

    /// <summary>The conversation state; by default the one in the turn state.</summary>
    public ConversationState ConversationState { get; set; }

    /// <summary>The user state; by default the one in the turn state, which may be missing.</summary>
    public UserState UserState { get; set; }

    /// <summary>Put into the turn state of every turn.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = [];

    /// <summary>The dialog that begins when nothing runs.</summary>
    public Dialog RootDialog
    {
        get => _rootDialogId is null ? null : Dialogs.Find(_rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            _rootDialogId = value?.Id;
            if (value is not null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
            }
        }
    }

    /// <summary>All dialogs.</summary>
    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The scopes and short forms of memory; by default all of them.</summary>
    public DialogStateManagerConfiguration StateConfiguration { get; set; }

    /// <summary>After how many milliseconds without an activity the conversation starts over; never by default.</summary>
    public int? ExpireAfter { get; set; }

    /// <summary>Runs the root dialog for a turn.</summary>
    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        PrepareTurnState(context);
        var conversationState = ConversationState;
        await ExpireAsync(conversationState, context, cancellationToken);

        var accessor = conversationState.CreateProperty<DialogState>(_dialogStateProperty);
        var state = await accessor.GetAsync(context, () => new DialogState(), cancellationToken);
        var dialogContext = new DialogContext(Dialogs, context, state);
        var turnResult = await DialogRun.RunAsync(dialogContext, _rootDialogId, StateConfiguration, cancellationToken);

        await conversationState.SaveChangesAsync(context, false, cancellationToken);
        await (UserState?.SaveChangesAsync(context, false, cancellationToken) ?? Task.CompletedTask);
        return new DialogManagerResult { TurnResult = turnResult };
    }

    private void PrepareTurnState(ITurnContext context)
    {
        foreach (var (key, value) in InitialTurnState)
        {
            context.TurnState[key] = value;
        }

        context.TurnState.Set(this);
        ConversationState ??=
            context.TurnState.Get<ConversationState>()
            ?? throw new InvalidOperationException("DialogManager needs a conversation state. Set ConversationState or call UseBotState.");
        UserState ??= context.TurnState.Get<UserState>();
        context.TurnState.Set(ConversationState);
        if (UserState is not null)
        {
            context.TurnState.Set(UserState);
        }
    }

    private async Task ExpireAsync(ConversationState conversationState, ITurnContext context, CancellationToken cancellationToken)
    {
        var accessor = conversationState.CreateProperty<DateTime>(LastAccess);
        var now = DateTime.UtcNow;
        var lastAccess = await accessor.GetAsync(context, () => now, cancellationToken);
        if (ExpireAfter is { } milliseconds && now - lastAccess >= TimeSpan.FromMilliseconds(milliseconds))
        {
            await conversationState.ClearStateAsync(context, cancellationToken);
        }

        await accessor.SetAsync(context, now, cancellationToken);
    }
}

using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to a single dialog in a test. State goes through the storage between turns as in production.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Unit test bots".</remarks>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _bot;

    /// <summary>A client on this channel.</summary>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null
    )
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState) { }

    /// <summary>A client over this adapter.</summary>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null
    )
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        _bot = (turnContext, cancellationToken) =>
            RunAsync(turnContext, dialogState, targetDialog, initialDialogOptions, cancellationToken);
    }

    /// <summary>The dialog context of the last turn; null before the first one.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>What the last turn led to.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>The state in which the stack is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity and returns the first reply, or null when there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _bot, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a text and returns the first reply, or null when there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _bot, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>The next reply that was not fetched yet, or null.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply();

    private async Task RunAsync(
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> dialogState,
        Dialog targetDialog,
        object initialDialogOptions,
        CancellationToken cancellationToken
    )
    {
        var dialogs = new DialogSet(dialogState).Add(targetDialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken);
        }
    }
}

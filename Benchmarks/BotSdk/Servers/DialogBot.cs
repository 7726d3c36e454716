using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>Runs the dialog and saves the conversation, as bots made from the official templates do.</summary>
internal sealed class DialogBot(ConversationState conversation) : ActivityHandler
{
    private readonly FivePromptDialog _dialog = new();
    private readonly IStatePropertyAccessor<DialogState> _state = conversation.CreateProperty<DialogState>(nameof(DialogState));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        _dialog.RunAsync(turnContext, _state, cancellationToken);
}

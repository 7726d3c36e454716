using CustomerBot.Dialogs;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Welcome;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot;

/// <summary>Greets who joins and hands every message to the root dialog.</summary>
internal sealed class CustomerServiceBot(
    RootDialog rootDialog,
    WelcomeNotice welcomeNotice,
    ProofNotice proofNotice,
    ConversationState conversationState
) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState = conversationState.CreateProperty<DialogState>(nameof(DialogState));

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)
            ? welcomeNotice.SendIfNewAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await welcomeNotice.SendIfNewAsync(turnContext, cancellationToken);
        await proofNotice.SendIfDueAsync(turnContext, cancellationToken);
        await rootDialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    /// <summary>Teams brings the customer's sign-in; a repeated one finds nobody waiting and changes nothing.</summary>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        rootDialog.RunAsync(turnContext, _dialogState, cancellationToken);

    protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        rootDialog.RunAsync(turnContext, _dialogState, cancellationToken);
}

using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Rights;

/// <summary>
/// Sends a customer who proved who they are a link to what is kept under their number, to the address on file and nowhere else
/// (GDPR Art. 12(6), 15).
/// </summary>
internal sealed class CustomerCopyDialog : ComponentDialog
{
    private const string PurposeId = "data-export";

    private readonly CustomerCopies _copies;
    private readonly Controller _controller;

    public CustomerCopyDialog(CustomerCopies copies, Declarations declarations, IdentityDialog identity, SideQuestions sideQuestions)
        : base(nameof(CustomerCopyDialog))
    {
        _copies = copies;
        _controller = declarations.Controller;
        AddDialog(new BackendWaterfall(IdentityStepAsync, SendStepAsync));
        BackendWaterfall.AddRetryQuestions(this, sideQuestions);
        AddDialog(identity);
    }

    private static Task<DialogTurnResult> IdentityStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.BeginDialogAsync(nameof(IdentityDialog), new IdentityRequest(PurposeId, IdentityNeed.Fresh), cancellationToken);

    private async Task<DialogTurnResult> SendStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is ProvenIdentity identity)
        {
            var isSent = await _copies.SendAsync(identity.CustomerNumber, Languages.OfTurn, cancellationToken);
            var text = isSent ? Texts.CustomerCopySent : Texts.CustomerCopyNothing;
            await stepContext.Context.SayAsync(text.With(_controller.DataProtectionOfficerEmail), cancellationToken);
        }

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}

using CustomerBot.Backend;
using CustomerBot.Dialogs.Human;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Cancellation;

/// <summary>
/// Takes the cancellation of a running contract in the two steps of § 312k BGB, for everybody: no sign-in and no offer to stay.
/// </summary>
internal sealed class CancellationDialog : ComponentDialog
{
    private const string PurposeId = "cancellation";

    private readonly IContracts _contracts;
    private readonly PurposeNotices _notices;
    private readonly Receipts _receipts;
    private readonly HumanContact _human;

    public CancellationDialog(IContracts contracts, PurposeNotices notices, Receipts receipts, HumanContact human, CancellationForm form)
        : base(nameof(CancellationDialog))
    {
        _contracts = contracts;
        _notices = notices;
        _receipts = receipts;
        _human = human;
        AddDialog(new BackendWaterfall(AskStepAsync, DeclareStepAsync));
        AddDialog(form.RetryQuestion);
        AddDialog(form.Dialog);
    }

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await stepContext.Context.SayAsync(Texts.CancellationStart, cancellationToken);
        await _notices.SendIfNewAsync(stepContext.Context, PurposeId, cancellationToken);
        return await stepContext.BeginDialogAsync(CancellationForm.Id, new Draft(), cancellationToken);
    }

    private async Task<DialogTurnResult> DeclareStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = (Draft)stepContext.Result;
        var declaration = CancellationForm.DeclarationOf(draft);
        var key = JobKey.OfDeclaration(
            stepContext.Context,
            draft.OrderBy(entry => entry.Key).Select(entry => entry.Value).Prepend(PurposeId)
        );
        try
        {
            var receipt = await _contracts.DeclareCancellationAsync(declaration, key, cancellationToken);
            await _receipts.KeepAsync(stepContext.Context.Subject(), PurposeId, receipt, cancellationToken);
            await stepContext.Context.SayAsync(
                Texts.CancellationDone.With(Moments.Name(receipt.At), receipt.Number, CancellationForm.Content(draft), declaration.Email),
                cancellationToken
            );
        }
        catch (BackendRefusedException)
        {
            await stepContext.Context.SendActivityAsync(_human.Message(Texts.DeclarationRefused), cancellationToken);
        }

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}

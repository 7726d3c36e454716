using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Human;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Language;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Withdrawal;

/// <summary>
/// Takes the withdrawal from a contract in the two steps of § 356a BGB, for everybody: no sign-in, no reason, nothing in between
/// that could change a mind.
/// </summary>
internal sealed class WithdrawalDialog : ComponentDialog
{
    private const string PurposeId = "withdrawal";
    private const string FormId = "WithdrawalForm";
    private const string Order = "order";

    private readonly IContracts _contracts;
    private readonly PurposeNotices _notices;
    private readonly Receipts _receipts;
    private readonly HumanContact _human;

    public WithdrawalDialog(
        IContracts contracts,
        PurposeNotices notices,
        Receipts receipts,
        HumanContact human,
        SideQuestions sideQuestions
    )
        : base(nameof(WithdrawalDialog))
    {
        _contracts = contracts;
        _notices = notices;
        _receipts = receipts;
        _human = human;
        AddDialog(new BackendWaterfall(AskStepAsync, DeclareStepAsync));
        AddDialog(BackendWaterfall.RetryQuestion(sideQuestions));
        AddDialog(
            new FormDialog(
                FormId,
                new(nameof(Texts.WithdrawalSummary), nameof(Texts.WithdrawalConfirm)),
                sideQuestions,
                new FormField(Order)
                {
                    Label = () => Texts.WithdrawalOrderLabel,
                    Ask = () => Texts.WithdrawalOrder,
                    Read = ContractReference.Read,
                    Unclear = () => Texts.WithdrawalOrderUnclear,
                    Why = () => Texts.WithdrawalOrderWhy,
                },
                DeclarationFields.Name,
                DeclarationFields.Email
            )
        );
    }

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await stepContext.Context.SayAsync(Texts.WithdrawalStart, cancellationToken);
        await _notices.SendIfNewAsync(stepContext.Context, PurposeId, cancellationToken);
        return await stepContext.BeginDialogAsync(FormId, new Draft(), cancellationToken);
    }

    private async Task<DialogTurnResult> DeclareStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = (Draft)stepContext.Result;
        var (name, order, email) = (draft[DeclarationFields.NameKey], draft[Order], draft[DeclarationFields.EmailKey]);
        var declaration = new WithdrawalDeclaration(name, order, email, null, Languages.OfTurn);
        var key = JobKey.OfDeclaration(stepContext.Context, PurposeId, name, order, email);
        try
        {
            var receipt = await _contracts.DeclareWithdrawalAsync(declaration, key, cancellationToken);
            await _receipts.KeepAsync(stepContext.Context.Subject(), PurposeId, receipt, cancellationToken);
            var content = $"{Texts.FormLine.With(Texts.WithdrawalOrderLabel, order)}\n{Texts.FormLine.With(Texts.CallbackNameLabel, name)}";
            await stepContext.Context.SayAsync(
                Texts.WithdrawalDone.With(Moments.Name(receipt.At), receipt.Number, content, email),
                [Texts.RegisterReturn, Texts.Human],
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

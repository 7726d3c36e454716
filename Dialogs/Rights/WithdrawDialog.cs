using System.Globalization;
using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Transactions.Callback;
using CustomerBot.Dialogs.Understanding;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Rights;

/// <summary>
/// Takes consent back as easily as it was given (GDPR Art. 7(3)): at once if only one is in force. Then it offers to delete what
/// was kept.
/// </summary>
internal sealed class WithdrawDialog : RightDialog
{
    private const string ChooseId = "choose";
    private const string DeleteId = "delete";
    private const string Delete = "(delete)";
    private const string Keep = "(keep)";

    private readonly ConsentLedger _ledger;
    private readonly DataSubjectRights _rights;
    private readonly CallbackWithdrawals _callbacks;
    private readonly WithdrawTexts _texts;

    public WithdrawDialog(
        ConsentLedger ledger,
        DataSubjectRights rights,
        CallbackWithdrawals callbacks,
        WithdrawTexts texts,
        SideQuestions sideQuestions
    )
        : base(nameof(WithdrawDialog), nameof(Texts.WithdrawConsent))
    {
        _callbacks = callbacks;
        _ledger = ledger;
        _rights = rights;
        _texts = texts;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ChooseStepAsync, WithdrawStepAsync, DeleteStepAsync]));
        AddDialog(
            new Question(ChooseId, sideQuestions)
            {
                Ask = (_, consents) => Message.With(texts.Choice(consents), WithdrawTexts.Buttons(consents)),
                Read = texts.ReadChoice,
                Unclear = _ => Texts.WithdrawUnclear,
            }
        );
        AddDialog(
            new Question(DeleteId, sideQuestions)
            {
                Ask = (_, withdrawn) => Message.With(texts.Withdrawn(withdrawn), Texts.WithdrawDelete, Texts.WithdrawKeep),
                AskAgain = (_, _) => Message.With(Texts.WithdrawDeleteUnclear, Texts.WithdrawDelete, Texts.WithdrawKeep),
                Read = (text, _) => ReadDeletion(text),
                Unclear = _ => Texts.WithdrawDeleteUnclear,
            }
        );
    }

    private async Task<DialogTurnResult> ChooseStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var active = await _ledger.ActiveAsync(stepContext.Context.Subject(), cancellationToken);
        switch (active.Count)
        {
            case 0:
                await stepContext.Context.SayAsync(Texts.WithdrawNothing, cancellationToken);
                return await stepContext.EndDialogAsync(null, cancellationToken);
            case 1:
                return await stepContext.NextAsync(active[0].PurposeId, cancellationToken);
            default:
                var consents = active.ToDictionary(
                    consent => consent.PurposeId,
                    consent => consent.Since.ToString("O", CultureInfo.InvariantCulture)
                );
                return await stepContext.BeginDialogAsync(ChooseId, consents, cancellationToken);
        }
    }

    /// <summary>In force before anything else is said.</summary>
    private async Task<DialogTurnResult> WithdrawStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var purposeIds = (string)stepContext.Result;
        if (purposeIds is WithdrawTexts.None or Question.Back)
        {
            await stepContext.Context.SayAsync(Texts.WithdrawNone, cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var withdrawn = new About();
        foreach (var purposeId in purposeIds.Split(' '))
        {
            var shown = $"{Texts.WithdrawConsent}: {_texts.Title(purposeId)}";
            var proof = await _ledger.RecordAsync(
                stepContext.Context.Subject(),
                purposeId,
                Decision.Withdrawn,
                shown,
                Languages.OfTurn,
                cancellationToken
            );
            withdrawn[purposeId] = proof.Number;
        }

        if (withdrawn.ContainsKey(CallbackDialog.PurposeId))
        {
            await _callbacks.TellCompanyAsync(stepContext.Context, cancellationToken);
        }

        stepContext.Values[DeleteId] = purposeIds;
        return await stepContext.BeginDialogAsync(DeleteId, withdrawn, cancellationToken);
    }

    private async Task<DialogTurnResult> DeleteStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var purposeIds = ((string)stepContext.Values[DeleteId]).Split(' ');
        if (stepContext.Result is not Delete)
        {
            await stepContext.Context.SayAsync(_texts.Kept(purposeIds), cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var receipts = new List<ErasureReceipt>();
        foreach (var purposeId in purposeIds)
        {
            receipts.Add(await _rights.EraseAsync(stepContext.Context.Subject(), purposeId, cancellationToken));
        }

        var deleted = Texts.WithdrawDeleted.With(string.Join(", ", receipts.Select(receipt => receipt.Number)));
        await stepContext.Context.SayAsync(deleted + ErasureTexts.Recipients(receipts), cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private static string? ReadDeletion(string text) =>
        ButtonWords.Are(text, nameof(Texts.WithdrawDelete)) || Wording.Fold(text) is "loeschen" or "delete" ? Delete
        : ButtonWords.Are(text, nameof(Texts.WithdrawKeep)) || Wording.Fold(text) is "behalten" or "keep" ? Keep
        : ConfirmationReader.Read(text) switch
        {
            true => Delete,
            false => Keep,
            null => null,
        };
}

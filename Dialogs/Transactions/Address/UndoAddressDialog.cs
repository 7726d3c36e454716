using CustomerBot.Backend;
using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Takes the last change of address back, for 24 hours.</summary>
internal sealed class UndoAddressDialog : ComponentDialog
{
    private const string ConfirmId = "confirm";
    private const string Confirmed = "(confirmed)";
    private const string Kept = "(kept)";

    private readonly ICustomers _customers;
    private readonly Receipts _receipts;
    private readonly TimeProvider _clock;

    public UndoAddressDialog(
        ICustomers customers,
        Receipts receipts,
        TimeProvider clock,
        IdentityDialog identity,
        SideQuestions sideQuestions
    )
        : base(nameof(UndoAddressDialog))
    {
        _customers = customers;
        _receipts = receipts;
        _clock = clock;
        AddDialog(new BackendWaterfall(FindStepAsync, ConfirmStepAsync, ProveAgainStepAsync, UndoStepAsync));
        AddDialog(BackendWaterfall.RetryQuestion(sideQuestions));
        AddDialog(identity);
        AddDialog(
            new Question(ConfirmId, sideQuestions)
            {
                Load = LoadReceiptAsync,
                Ask = (_, about) => Ask(about),
                Read = (text, _) => Read(text),
                Unclear = _ => Texts.UndoAddressUnclear,
            }
        );
    }

    private async Task<DialogTurnResult> FindStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (await LastChangeAsync(stepContext.Context, cancellationToken) is null)
        {
            await stepContext.Context.SayAsync(Texts.UndoAddressNothing, [Texts.ChangeAddress, Texts.Human], cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        return await stepContext.ProveAsync(AddressDialog.PurposeId, IdentityNeed.Fresh, cancellationToken);
    }

    private static Task<DialogTurnResult> ConfirmStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.Result is ProvenIdentity
            ? stepContext.BeginDialogAsync(ConfirmId, null, cancellationToken)
            : stepContext.EndDialogAsync(null, cancellationToken);

    private static async Task<DialogTurnResult> ProveAgainStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is Confirmed)
        {
            return await stepContext.ProveAsync(AddressDialog.PurposeId, IdentityNeed.Normal, cancellationToken);
        }

        await stepContext.Context.SayAsync(Texts.UndoAddressKept, cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> UndoStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is ProvenIdentity proven)
        {
            await stepContext.Context.SayAsync(await UndoAsync(stepContext.Context, proven, cancellationToken), cancellationToken);
        }

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>What came of it. The number of the change is the key: one change is undone once, from whatever tab.</summary>
    private async Task<string> UndoAsync(ITurnContext turnContext, ProvenIdentity proven, CancellationToken cancellationToken)
    {
        if (await LastChangeAsync(turnContext, cancellationToken) is not { } change)
        {
            return Texts.UndoAddressTooLate;
        }

        try
        {
            var key = $"undo-{change.ReceiptNumber}";
            var undone = await _customers.UndoAddressChangeAsync(proven.CustomerNumber, change.ReceiptNumber, key, cancellationToken);
            return Texts.UndoAddressDone.With(undone.Number);
        }
        catch (BackendRefusedException refused)
        {
            return refused.Reason switch
            {
                BackendRefusal.TooLate => Texts.UndoAddressTooLate,
                BackendRefusal.AlreadyDone => Texts.UndoAddressAlready,
                _ => Texts.JobRefused,
            };
        }
    }

    private async Task<Receipt?> LastChangeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _receipts.LastAsync(turnContext.Subject(), AddressDialog.PurposeId, cancellationToken) is { } receipt
        && _clock.GetUtcNow() - receipt.ReceivedAt <= AddressDialog.UndoPeriod
            ? receipt
            : null;

    private async Task<About> LoadReceiptAsync(ITurnContext turnContext, About about, CancellationToken cancellationToken)
    {
        if (await LastChangeAsync(turnContext, cancellationToken) is { } change)
        {
            about[nameof(Receipt.ReceiptNumber)] = change.ReceiptNumber;
            about[nameof(Receipt.ReceivedAt)] = Moments.Name(change.ReceivedAt);
        }

        return about;
    }

    private static Activity Ask(About about) =>
        about.TryGetValue(nameof(Receipt.ReceiptNumber), out var number)
            ? Message.With(
                Texts.UndoAddressQuestion.With(about[nameof(Receipt.ReceivedAt)], number),
                Texts.UndoAddressConfirm,
                Texts.Cancel
            )
            : Message.With(Texts.UndoAddressTooLate, Texts.Cancel);

    private static string? Read(string text) =>
        ButtonWords.Are(text, nameof(Texts.UndoAddressConfirm))
            ? Confirmed
            : ConfirmationReader.Read(text) switch
            {
                true => Confirmed,
                false => Kept,
                null => null,
            };
}

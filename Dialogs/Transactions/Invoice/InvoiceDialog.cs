using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Invoice;

/// <summary>Sends a copy of an invoice to the address on file, never to a typed one and never into the chat.</summary>
internal sealed class InvoiceDialog : ComponentDialog
{
    public const string PurposeId = "invoice-copy";

    private const string Number = "invoice";

    private readonly InvoiceCopies _copies;

    public InvoiceDialog(InvoiceCopies copies, IdentityDialog identity, ProvenIdentities identities, SideQuestions sideQuestions)
        : base(nameof(InvoiceDialog))
    {
        _copies = copies;
        AddDialog(
            new BackendWaterfall(ProveStepAsync, ChooseStepAsync, ConfirmStepAsync, ProveAgainStepAsync, SendStepAsync) { DoesJob = true }
        );
        BackendWaterfall.AddRetryQuestions(this, sideQuestions);
        AddDialog(identity);
        AddDialog(
            new OwnChoice(identities, copies.ListAsync).Question(
                nameof(OwnChoice),
                sideQuestions,
                new(() => Texts.InvoiceQuestion, () => Texts.InvoiceOlder, () => Texts.InvoiceUnclear, () => Texts.InvoiceUnknown)
            )
        );
        AddDialog(copies.Confirmation(sideQuestions));
    }

    private static Task<DialogTurnResult> ProveStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.ProveAsync(PurposeId, IdentityNeed.Normal, cancellationToken);

    private async Task<DialogTurnResult> ChooseStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is not ProvenIdentity identity)
        {
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var own = await _copies.ListAsync(identity.CustomerNumber, cancellationToken);
        switch (own.Count)
        {
            case 0:
                await stepContext.Context.SayAsync(Texts.InvoicesNone, [Texts.Human], cancellationToken);
                return await stepContext.EndDialogAsync(null, cancellationToken);
            case 1:
                return await stepContext.NextAsync(own[0].Number, cancellationToken);
            default:
                return await stepContext.BeginDialogAsync(nameof(OwnChoice), null, cancellationToken);
        }
    }

    private static async Task<DialogTurnResult> ConfirmStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is OwnChoice.Lapsed)
        {
            await stepContext.Context.SayAsync(Texts.IdentityLapsed, cancellationToken);
            return await stepContext.ReplaceDialogAsync(nameof(BackendWaterfall), null, cancellationToken);
        }

        stepContext.Values[Number] = stepContext.Result;
        return stepContext.Result is Question.Back
            ? await LeaveAsync(stepContext, cancellationToken)
            : await stepContext.BeginDialogAsync(
                InvoiceCopies.ConfirmationId,
                new About { [InvoiceCopies.Chosen] = (string)stepContext.Result },
                cancellationToken
            );
    }

    /// <summary>The customer may confirm a day later.</summary>
    private static Task<DialogTurnResult> ProveAgainStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.Result switch
        {
            InvoiceCopies.Confirmed => stepContext.ProveAsync(PurposeId, IdentityNeed.Normal, cancellationToken),
            _ => LeaveAsync(stepContext, cancellationToken),
        };

    private async Task<DialogTurnResult> SendStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is ProvenIdentity identity)
        {
            var reply = await _copies.SendAsync(
                stepContext.Context,
                identity.CustomerNumber,
                (string)stepContext.Values[Number],
                cancellationToken
            );
            await stepContext.Context.SayAsync(reply, cancellationToken);
        }

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await stepContext.Context.SayAsync(Texts.CancelDone, cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}

using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using Microsoft.Bot.Builder;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>Stops an order that was not shipped yet.</summary>
internal sealed class CancelOrderDialog(IOrders orders, ProvenOrders provenOrders, TransactionParts parts)
    : TransactionDialog(nameof(CancelOrderDialog), ReturnDialog.PurposeId, Form(provenOrders, parts.SideQuestions), parts)
{
    /// <summary>With one order there is nothing to choose.</summary>
    protected override async Task<Draft?> BeginAsync(ITurnContext turnContext, ProvenIdentity proven, CancellationToken cancellationToken)
    {
        var cancellable = await provenOrders.ThatAsync(turnContext, order => order.CanBeCancelled, cancellationToken);
        if (cancellable.Count == 0)
        {
            await turnContext.SayAsync(Texts.CancelOrderNothing, [Texts.RegisterReturn, Texts.Human], cancellationToken);
            return null;
        }

        return cancellable.Count == 1 ? new() { [OrderField.Name] = cancellable[0].Number } : [];
    }

    protected override async Task<JobReceipt?> DoAsync(ITurnContext turnContext, TransactionJob job, CancellationToken cancellationToken)
    {
        var (order, reason) = (job.Draft[OrderField.Name], job.Draft[ReasonField.Name]);
        var given = reason.Length == 0 ? null : reason;
        var receipt = await orders.CancelAsync(job.Customer, order, given, job.Key, cancellationToken);
        await turnContext.SayAsync(Texts.CancelOrderDone.With(receipt.Number, Moments.Name(receipt.At)), cancellationToken);
        return receipt;
    }

    protected override string Explain(BackendRefusal reason) =>
        reason switch
        {
            BackendRefusal.TooLate => Texts.CancelOrderTooLate,
            BackendRefusal.AlreadyDone => Texts.CancelOrderAlreadyDone,
            _ => Texts.JobRefused,
        };

    private static FormDialog Form(ProvenOrders orders, SideQuestions sideQuestions) =>
        new(
            nameof(Form),
            new(nameof(Texts.CancelOrderSummary), nameof(Texts.CancelOrderConfirm)),
            sideQuestions,
            OrderField.Create(orders, order => order.CanBeCancelled, () => Texts.CancelOrderWhich, () => Texts.CancelOrderWhy),
            ReasonField.Create()
        )
        {
            LoadSummary = (turnContext, draft, cancellationToken) => OrderField.LoadAsync(orders, turnContext, draft, cancellationToken),
            SummaryLines = draft => [(Texts.ReturnOrderLabel, OrderField.Shown(draft)), (Texts.ReasonLabel, ReasonField.Shown(draft))],
        };
}

using CustomerBot.Backend;
using Microsoft.Bot.Builder;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>Stops an order that was not shipped yet.</summary>
internal sealed class CancelOrderDialog(IOrders orders, ProvenOrders provenOrders, CancelOrderForm form, TransactionParts parts)
    : TransactionDialog(nameof(CancelOrderDialog), ReturnDialog.PurposeId, form.Dialog, parts)
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
        var reason = job.Draft[ReasonField.Name];
        var receipt = await orders.CancelAsync(
            job.Customer,
            job.Draft[OrderField.Name],
            reason.Length == 0 ? null : reason,
            job.Key,
            cancellationToken
        );
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
}

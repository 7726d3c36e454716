using CustomerBot.Backend;
using Microsoft.Bot.Builder;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>Registers a return: order, articles, reason if the customer likes; the label goes out by mail.</summary>
internal sealed class ReturnDialog(IOrders orders, ProvenOrders provenOrders, ReturnForm form, TransactionParts parts)
    : TransactionDialog(nameof(ReturnDialog), PurposeId, form.Dialog, parts)
{
    public const string PurposeId = "return";

    /// <summary>With one order there is nothing to choose.</summary>
    protected override async Task<Draft?> BeginAsync(ITurnContext turnContext, ProvenIdentity proven, CancellationToken cancellationToken)
    {
        var returnable = await provenOrders.ThatAsync(turnContext, order => order.CanBeReturned, cancellationToken);
        if (returnable.Count == 0)
        {
            await turnContext.SayAsync(Texts.ReturnNothing, [Texts.CancelOrder, Texts.Human], cancellationToken);
            return null;
        }

        return returnable.Count == 1 ? new() { [OrderField.Name] = returnable[0].Number } : [];
    }

    protected override async Task<JobReceipt?> DoAsync(ITurnContext turnContext, TransactionJob job, CancellationToken cancellationToken)
    {
        var reason = job.Draft[ReasonField.Name];
        var receipt = await orders.ReturnAsync(
            job.Customer,
            job.Draft[OrderField.Name],
            LinesField.LinesOf(job.Draft),
            reason.Length == 0 ? null : reason,
            job.Key,
            cancellationToken
        );
        await turnContext.SayAsync(Texts.ReturnDone.With(receipt.Number, Moments.Name(receipt.At)), cancellationToken);
        return receipt;
    }

    protected override string Explain(BackendRefusal reason) =>
        reason switch
        {
            BackendRefusal.TooLate => Texts.ReturnTooLate,
            BackendRefusal.AlreadyDone => Texts.ReturnAlreadyDone,
            _ => Texts.JobRefused,
        };
}

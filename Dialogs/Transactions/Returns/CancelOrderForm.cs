using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>Order, reason if the customer likes.</summary>
internal sealed class CancelOrderForm(ProvenOrders orders, SideQuestions sideQuestions)
{
    public FormDialog Dialog { get; } =
        new(
            nameof(CancelOrderForm),
            new(nameof(Texts.CancelOrderSummary), nameof(Texts.CancelOrderConfirm)),
            sideQuestions,
            OrderField.Create(orders, order => order.CanBeCancelled, () => Texts.CancelOrderWhich, () => Texts.CancelOrderWhy),
            ReasonField.Create()
        )
        {
            LoadSummary = async (turnContext, draft, cancellationToken) =>
                OrderField.With(
                    draft,
                    await orders.ThatAsync(turnContext, order => order.Number == draft[OrderField.Name], cancellationToken)
                ),
            SummaryLines = draft =>
                [
                    (Texts.ReturnOrderLabel, OrderField.Shown(draft)),
                    (Texts.ReasonLabel, draft[ReasonField.Name].Length == 0 ? Texts.RatherNotSay : draft[ReasonField.Name]),
                ],
        };
}

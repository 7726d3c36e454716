using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>Order, articles, reason if the customer likes.</summary>
internal sealed class ReturnForm(ProvenOrders orders, SideQuestions sideQuestions)
{
    public FormDialog Dialog { get; } =
        new(
            nameof(ReturnForm),
            new(nameof(Texts.ReturnSummary), nameof(Texts.ReturnConfirm)),
            sideQuestions,
            OrderField.Create(orders, order => order.CanBeReturned, () => Texts.ReturnOrder, () => Texts.ReturnOrderWhy),
            LinesField.Create(orders),
            ReasonField.Create()
        )
        {
            Check = LinesField.Check,
            LoadSummary = async (turnContext, draft, cancellationToken) =>
            {
                var found = await orders.ThatAsync(turnContext, order => order.Number == draft[OrderField.Name], cancellationToken);
                return LinesField.With(OrderField.With(draft, found), found);
            },
            SummaryLines = Lines,
        };

    private static IEnumerable<(string Label, string Value)> Lines(Draft draft) =>
        [
            (Texts.ReturnOrderLabel, OrderField.Shown(draft)),
            (Texts.ReturnLinesLabel, LinesField.Shown(draft)),
            (Texts.ReasonLabel, ReasonField.Shown(draft)),
        ];
}

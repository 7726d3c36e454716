using CustomerBot.Backend;
using CustomerBot.Cards;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Transactions.Orders;

/// <summary>Puts orders into words.</summary>
internal static class OrderTexts
{
    /// <summary>For a list, for example "…4711 vom 2. März 2026: Wanderschuhe und 2 weitere".</summary>
    public static string Label(Order order)
    {
        var first = order.Lines.Count == 0 ? "" : MarkdownText.Plain(order.Lines[0].Title);
        var articles = order.Lines.Count > 1 ? Texts.OrderMoreArticles.With(first, order.Lines.Count - 1) : first;
        return Texts.OrderLabel.With(ShortNumber.Of(order.Number), Moments.Name(order.PlacedOn), articles);
    }

    /// <summary>What there is to know about an order.</summary>
    public static Activity Status(Order order)
    {
        var lines = order
            .Lines.Select(line => Texts.OrderArticle.With(line.Quantity, MarkdownText.Plain(line.Title)))
            .Append(Texts.OrderStateLine.With(StateOf(order.State)));
        var window = order.Shipment is { } expected && order.State is OrderState.Shipped ? WindowOf(expected) : null;
        var list = string.Join('\n', (window is null ? lines : lines.Append(window)).Select(line => $"- {line}"));
        var text = Texts.OrderStatusText.With(ShortNumber.Of(order.Number), Moments.Name(order.PlacedOn), list);
        return Message.With(
            order.Shipment is { } shipment && LinkTo(shipment) is { } link ? $"{text}\n\n{link}" : text,
            Texts.InvoiceCopy,
            Texts.Human
        );
    }

    private static string StateOf(OrderState state) =>
        state switch
        {
            OrderState.Received => Texts.OrderStateReceived,
            OrderState.InPreparation => Texts.OrderStateInPreparation,
            OrderState.Shipped => Texts.OrderStateShipped,
            OrderState.Delivered => Texts.OrderStateDelivered,
            OrderState.Cancelled => Texts.OrderStateCancelled,
            OrderState.ReturnAnnounced => Texts.OrderStateReturnAnnounced,
            OrderState.Returned => Texts.OrderStateReturned,
            _ => throw new ArgumentOutOfRangeException(nameof(state), "This state of an order has no text."),
        };

    private static string? WindowOf(Shipment shipment) =>
        (shipment.From, shipment.To) switch
        {
            (null, null) => null,
            ({ } from, { } to) when from != to => Texts.OrderWindow.With(Moments.Name(from), Moments.Name(to)),
            var (from, to) => Texts.OrderWindowDay.With(Moments.Name((to ?? from)!.Value)),
        };

    /// <summary>Only a plain web address becomes a link, whatever the carrier's data says.</summary>
    private static string? LinkTo(Shipment shipment) =>
        shipment.TrackingLink.IsAbsoluteUri && shipment.TrackingLink.Scheme == Uri.UriSchemeHttps
            ? Texts.OrderTracking.With(
                MarkdownText.Plain(shipment.Carrier),
                shipment
                    .TrackingLink.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal)
                    .Replace(")", "%29", StringComparison.Ordinal)
            )
            : null;
}

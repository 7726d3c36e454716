using CustomerBot.Backend;
using CustomerBot.Cards;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Transactions.Orders;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>Asks which order is meant. The orders are loaded for the turn; the draft keeps only the number that was chosen.</summary>
internal static class OrderField
{
    public const string Name = "order";

    private const string Loaded = "(order)";

    /// <summary>More would be a wall of text; older orders are chosen by typing their number.</summary>
    private const int MostShown = 5;
    private const int FewestDigits = 3;

    public static FormField Create(ProvenOrders orders, Func<Order, bool> fits, Func<string> question, Func<string> why) =>
        new(Name)
        {
            Label = () => Texts.ReturnOrderLabel,
            Ask = question,
            Load = async (turnContext, draft, cancellationToken) =>
                With(draft, await orders.ThatAsync(turnContext, fits, cancellationToken)),
            AskLoaded = draft => Ask(question(), draft),
            Read = _ => null, // only orders that were loaded count
            ReadLoaded = Read,
            Unclear = () => Texts.ReturnOrderUnclear,
            Why = why,
        };

    /// <summary>The draft with the orders to choose from.</summary>
    public static Draft With(Draft draft, IEnumerable<Order> orders)
    {
        foreach (var order in orders)
        {
            draft[Loaded + order.Number] = OrderTexts.Label(order);
        }

        return draft;
    }

    /// <summary>The draft with the order that was chosen, if the customer is still proven.</summary>
    public static async Task<Draft> LoadAsync(
        ProvenOrders orders,
        ITurnContext turnContext,
        Draft draft,
        CancellationToken cancellationToken
    ) => With(draft, await orders.ThatAsync(turnContext, order => order.Number == draft[Name], cancellationToken));

    /// <summary>The chosen order in one line, if it is loaded.</summary>
    public static string Shown(Draft draft) => draft.GetValueOrDefault(Loaded + draft[Name], draft[Name]);

    private static Activity Ask(string question, Draft draft) =>
        ChoicesCard.Create(question, [.. draft.Where(IsOrder).Take(MostShown).Select(order => order.Value)]);

    /// <summary>By its place in the list, its words, or the last digits of its number as far as only one order has them.</summary>
    private static string? Read(string text, Draft draft)
    {
        var orders = draft.Where(IsOrder).ToList();
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var fitting = digits.Length < FewestDigits ? [] : orders.FindAll(order => HasDigits(order.Key, digits));
        var choice = fitting.Count == 1 ? orders.IndexOf(fitting[0]) : ChoiceReader.Read(text, [.. orders.Select(order => order.Value)]);
        return choice is { } index ? orders[index].Key[Loaded.Length..] : null;
    }

    private static bool HasDigits(string number, string digits) =>
        string.Concat(number.Where(char.IsAsciiDigit)).EndsWith(digits, StringComparison.Ordinal);

    private static bool IsOrder(KeyValuePair<string, string> entry) => entry.Key.StartsWith(Loaded, StringComparison.Ordinal);
}

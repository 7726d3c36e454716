using CustomerBot.Backend;
using CustomerBot.Cards.Address;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using Microsoft.Bot.Builder;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>
/// Asks for the new address, on a card or one by one, and shows it beside the old one. The old one and the parcels come from the
/// company's systems for the turn and are not kept.
/// </summary>
internal sealed class AddressForm
{
    public const string Id = nameof(AddressForm);

    private const string Old = "(old)";
    private const string UnderWay = "(underWay)";

    private readonly ICustomers _customers;
    private readonly IOrders _orders;
    private readonly ProvenIdentities _identities;

    public AddressForm(ICustomers customers, IOrders orders, ProvenIdentities identities, SideQuestions sideQuestions)
    {
        _customers = customers;
        _orders = orders;
        _identities = identities;
        Dialog = new FormDialog(Id, new(nameof(Texts.AddressSummary), nameof(Texts.AddressConfirm)), sideQuestions, AddressParts.Fields)
        {
            Card = AddressCard.Create,
            Check = AddressParts.Check,
            LoadSummary = LoadSummaryAsync,
            SummaryLines = Lines,
        };
    }

    public FormDialog Dialog { get; }

    /// <summary>Without a proof that still holds, the old address is not shown: a customer may come back to the summary a day later.</summary>
    private async Task<Draft> LoadSummaryAsync(ITurnContext turnContext, Draft draft, CancellationToken cancellationToken)
    {
        var proven = await _identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        if (proven is null || await _customers.ByNumberAsync(proven.CustomerNumber, cancellationToken) is not { } customer)
        {
            return draft;
        }

        var orders = await _orders.OfCustomerAsync(proven.CustomerNumber, cancellationToken);
        draft[Old] = AddressParts.Line(customer.Address);
        draft[UnderWay] = string.Join(", ", orders.Where(order => order.Shipment?.UnderWay == true).Select(order => order.Number));
        return draft;
    }

    private static IEnumerable<(string Label, string Value)> Lines(Draft draft)
    {
        if (draft.TryGetValue(Old, out var old))
        {
            yield return (Texts.AddressOld, old);
        }

        yield return (Texts.AddressNew, AddressParts.Line(AddressParts.AddressOf(draft)));
        if (draft.TryGetValue(UnderWay, out var underWay) && underWay.Length > 0)
        {
            yield return (Texts.AddressUnderWay, Texts.AddressUnderWayText.With(underWay));
        }
    }
}

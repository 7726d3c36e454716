using System.Globalization;

namespace CustomerBot.Backend;

/// <summary>Invents the demo shop: the same people and orders each time, with dates around the day it is made.</summary>
internal sealed class DemoSeed(DateOnly today)
{
    private const int Invented = 294;
    private const int FirstSerial = 1_000_101;
    private const int MostOrders = 5;

    private readonly DemoDice _dice = new(20260619);
    private readonly DemoStock _stock = new();
    private int _orders = 4_710;
    private int _invoices = 90_210;

    public DemoStock Make()
    {
        _stock.Customers.AddRange(DemoPeople.Known);
        OrdersOfAnna();
        Order(DemoPeople.Ben, OrderState.Shipped, 2);
        Order(DemoPeople.Ben, OrderState.Received, 0);
        Order(DemoPeople.Ben, OrderState.Delivered, 6);
        Order(DemoPeople.Clara, OrderState.Delivered, 9);
        Order(DemoPeople.Clara, OrderState.InPreparation, 1);
        Order(DemoPeople.Dario, OrderState.Delivered, 7);
        Order(DemoPeople.Robin, OrderState.Delivered, 7);
        Contract(DemoPeople.Anna, "Kaffee-Abo, monatlich");
        Contract(DemoPeople.Ben, "Garantieverlängerung Kaffeemaschine");
        for (var number = 0; number < Invented; number++)
        {
            Stranger(number);
        }

        return _stock;
    }

    /// <summary>One of each, so that every transaction can be tried and refused with her.</summary>
    private void OrdersOfAnna()
    {
        (OrderState State, int Age)[] orders =
        [
            (OrderState.Received, 0),
            (OrderState.InPreparation, 1),
            (OrderState.Shipped, 3),
            (OrderState.Delivered, 8),
            (OrderState.ReturnAnnounced, 12),
            (OrderState.Cancelled, 20),
            (OrderState.Returned, 40),
            (OrderState.Delivered, 60),
        ];
        foreach (var (state, age) in orders)
        {
            Order(DemoPeople.Anna, state, age);
        }
    }

    private void Stranger(int number)
    {
        var first = _dice.Pick(DemoWords.FirstNames);
        var last = _dice.Pick(DemoWords.LastNames);
        var (country, town, code) = _dice.Pick(DemoWords.Towns);
        var email = $"{DemoWords.Plain(first)}.{DemoWords.Plain(last)}.{number}@example.{_dice.Pick(["org", "net", "com"])}";
        var address = new PostalAddress(
            _dice.Pick(DemoWords.Streets),
            (1 + _dice.Next(140)).ToString(CultureInfo.InvariantCulture),
            code,
            town,
            country,
            null
        );
        var language = _dice.Next(5) == 0 ? "en" : "de";
        var customer = new Customer(CustomerNumber.FromSerial(FirstSerial + number), $"{first} {last}", email, language, address);
        var account = number % 10 == 0 ? $"{DemoPeople.EntraTenant}/0a1b2c3d-1000-4000-8000-{number:D12}" : null;
        var person = new DemoCustomer(customer, account);
        _stock.Customers.Add(person);
        for (var order = _dice.Next(MostOrders + 1); order > 0; order--)
        {
            var state = (OrderState)_dice.Next(7);
            Order(person, state, LeastAge(state) + _dice.Next(20));
        }

        if (_dice.Next(3) == 0)
        {
            Contract(person, _dice.Pick(DemoWords.Contracts));
        }
    }

    private static int LeastAge(OrderState state) =>
        state switch
        {
            OrderState.Received or OrderState.InPreparation => 0,
            OrderState.Shipped => 2,
            OrderState.Returned => 20,
            _ => 6,
        };

    private void Order(DemoCustomer customer, OrderState state, int age)
    {
        var placed = today.AddDays(-age);
        var lines = DemoWords
            .Articles.OrderBy(_ => _dice.Next(1_000_000))
            .Take(1 + _dice.Next(3))
            .Select(article => new OrderLine(article.Number, article.Title, 1 + _dice.Next(2), article.Price))
            .ToList();
        var number = $"B-{placed.Year}-{++_orders:D6}";
        var total = lines.Sum(line => line.Quantity * line.UnitPrice);
        DateOnly? withdrawal = IsDelivered(state) ? placed.AddDays(4 + DemoOrders.WithdrawalDays) : null;
        _stock.Orders.Add(
            (customer.Customer.Number, new(number, placed, state, lines, total, "EUR", Parcel(state, placed), false, false, withdrawal))
        );
        if (state is not (OrderState.Received or OrderState.InPreparation or OrderState.Cancelled))
        {
            var invoice = new Invoice($"R-{placed.Year}-{++_invoices:D6}", number, placed.AddDays(1), total, "EUR");
            _stock.Invoices.Add((customer.Customer.Number, invoice));
        }
    }

    private Shipment? Parcel(OrderState state, DateOnly placed)
    {
        if (state is OrderState.Received or OrderState.InPreparation or OrderState.Cancelled)
        {
            return null;
        }

        var tracking = $"LV{_dice.Digits(12)}";
        var link = new Uri($"https://parcels.example/track/{tracking}");
        return state == OrderState.Shipped
            ? new("Paketdienst Beispiel", tracking, link, today.AddDays(1), today.AddDays(2), UnderWay: true)
            : new("Paketdienst Beispiel", tracking, link, placed.AddDays(3), placed.AddDays(4), UnderWay: false);
    }

    private void Contract(DemoCustomer customer, string title)
    {
        var end = today.AddMonths(1 + _dice.Next(11));
        var number = $"V-{10_000 + _stock.Contracts.Count}";
        _stock.Contracts.Add((customer.Customer.Number, new(number, title, end, end < today.AddMonths(1) ? end.AddMonths(1) : end)));
    }

    private static bool IsDelivered(OrderState state) => state is OrderState.Delivered or OrderState.ReturnAnnounced or OrderState.Returned;
}

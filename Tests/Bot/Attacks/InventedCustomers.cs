using CustomerBot.Backend;

namespace CustomerBot.Tests.Bot.Attacks;

/// <summary>Customers of the demo shop that only one test uses each, since limits hold per customer.</summary>
internal static class InventedCustomers
{
    private static readonly Lazy<IReadOnlyList<Customer>> s_all = new(() =>
        [
            .. new DemoSeed(new DateOnly(2026, 3, 2))
                .Make()
                .Customers.Select(person => person.Customer)
                .Except(DemoPeople.Known.Select(person => person.Customer)),
        ]
    );

    public static Customer At(int index) => s_all.Value[index];
}

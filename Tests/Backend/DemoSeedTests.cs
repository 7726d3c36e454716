using CustomerBot.Backend;

namespace CustomerBot.Tests.Backend;

public sealed class DemoSeedTests
{
    private static readonly DateOnly s_today = new(2026, 3, 2);

    [Fact]
    public void The_shop_is_the_same_each_time()
    {
        var one = new DemoSeed(s_today).Make();
        var other = new DemoSeed(s_today).Make();

        one.Customers.Select(customer => customer.Customer).ShouldBe(other.Customers.Select(customer => customer.Customer));
        one.Orders.Select(order => order.Order.Number).ShouldBe(other.Orders.Select(order => order.Order.Number));
        one.Orders.Select(order => order.Order.Total).ShouldBe(other.Orders.Select(order => order.Order.Total));
    }

    [Fact]
    public void It_has_hundreds_of_customers_whom_nobody_can_be()
    {
        var shop = new DemoSeed(s_today).Make();

        shop.Customers.Count.ShouldBe(300);
        shop.Customers.Select(customer => customer.Customer.Number).Distinct().Count().ShouldBe(300);
        shop.Customers.ShouldAllBe(customer => EmailAddress.IsValid(customer.Customer.Email));
        shop.Customers.ShouldAllBe(customer => customer.Customer.Email.Contains("@example.", StringComparison.Ordinal));
        shop.Customers.Count(customer => customer.EntraAccount is not null).ShouldBeGreaterThan(10);
        shop.Orders.Select(order => order.Order.State).Distinct().Count().ShouldBe(7);
        shop.Orders.Count.ShouldBeGreaterThan(300);
        shop.Orders.Select(order => order.Order.Number).Distinct().Count().ShouldBe(shop.Orders.Count);
        shop.Contracts.Count.ShouldBeGreaterThan(50);
    }
}

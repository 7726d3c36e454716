using CustomerBot.Backend;
using CustomerBot.Tests.Dialogs.Identity;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

public sealed class OrderStatusTests
{
    public static TheoryData<string> Locales => ["de-DE", "en-GB"];

    [Theory]
    [InlineData("de-DE", "Wo ist mein Paket?")]
    [InlineData("de-DE", "Bestellstatus")]
    [InlineData("de-DE", "Wo ist meine Bestellung?")]
    [InlineData("en-GB", "Where is my parcel?")]
    [InlineData("en-GB", "order status")]
    public async Task Whoever_asks_for_their_own_order_gets_to_it(string locale, string words)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(words);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task An_order_is_chosen_by_position_number_or_title_and_shown_with_its_parcel(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        var orders = await OrdersOfAnnaAsync(bot);
        var shipped = orders.First(order => order.State == OrderState.Shipped);
        var position = orders.ToList().IndexOf(shipped) + 1;

        foreach (var choice in new[] { shipped.Number, shipped.Number[^4..] }.Concat(position <= 5 ? [$"{position}"] : []))
        {
            await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
            chat.LastReply.ShouldContain($"…{orders[0].Number[^4..]}");
            chat.LastReply.ShouldNotContain(orders[0].Number);
            await chat.SayAsync(choice);
            chat.LastReply.ShouldContain(chat.Text(nameof(Texts.OrderStateShipped)), customMessage: choice);
            chat.LastReply.ShouldContain(shipped.Shipment!.TrackingLink.AbsoluteUri);
            chat.LastReply.ShouldContain(shipped.Shipment.To!.Value.ToString(chat.Text(nameof(Texts.DatePattern)), Culture(locale)));
        }
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task An_order_of_somebody_else_is_not_told_from_one_that_does_not_exist(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var foreign = (await bot.Get<IOrders>().OfCustomerAsync(DemoShop.Ben.Number, CancellationToken.None))[0];
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        var replies = new List<string>();

        foreach (var number in new[] { foreign.Number, "B-1999-999999" })
        {
            await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
            await chat.SayAsync(number);
            replies.Add(chat.AllReplies);
            await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));
        }

        replies.Distinct().ShouldHaveSingleItem().ShouldStartWith(chat.Text(nameof(Texts.OrderUnknown)));
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task Who_ordered_nothing_is_told_so(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        await chat.ProveAsync(bot, DemoShop.Eva);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.OrdersNone)));
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task After_a_pause_the_list_is_shown_to_nobody_who_is_not_proven_again(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        var newest = (await OrdersOfAnnaAsync(bot))[0];
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.RestartAsync();

        await chat.SayAsync(chat.Text(nameof(Texts.Help)));
        chat.AllReplies.ShouldNotContain(newest.Number[^4..]);
        await chat.SayAsync("1");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
        await chat.ProveAsync(bot, DemoShop.Anna);

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
    }

    [Fact]
    public async Task Nothing_of_an_order_is_stored()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, "de-DE");
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        await chat.SayAsync("1");

        (await bot.StoredFieldsAsync(chat)).ShouldAllBe(field => field.StartsWith("identity.", StringComparison.Ordinal));
    }

    private static Task<IReadOnlyList<Order>> OrdersOfAnnaAsync(TestBot bot) =>
        bot.Get<IOrders>().OfCustomerAsync(DemoShop.Anna.Number, CancellationToken.None);

    private static System.Globalization.CultureInfo Culture(string locale) => System.Globalization.CultureInfo.GetCultureInfo(locale);
}

using CustomerBot.Backend;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

public sealed class ReturnTests
{
    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_return_names_articles_and_sends_the_label(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        var order = (await OrdersAsync(bot, order => order.CanBeReturned)).ShouldHaveSingleItem();

        await chat.SayAsync(chat.Text(nameof(Texts.RegisterReturn)));
        await chat.ProveAsync(bot, DemoShop.Anna);
        chat.LastReply.ShouldContain(order.Lines[0].Title, customMessage: "with one order there is nothing to choose");
        await chat.SayAsync("1");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.Reason)));
        await chat.SayAsync(chat.Text(nameof(Texts.RatherNotSay)));
        chat.LastReply.ShouldContain(order.Lines[0].Title);
        await chat.SayAsync(chat.Text(nameof(Texts.ReturnConfirm)));

        bot.Shop.Mails[^1].Attachments.ShouldHaveSingleItem();
        (await StateAsync(bot, order)).ShouldBe(OrderState.ReturnAnnounced);
        (await bot.StoredFieldsAsync(chat)).ShouldContain("return.receiptNumber");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_order_is_chosen_and_cancelled(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        var orders = await OrdersAsync(bot, order => order.CanBeCancelled);

        await chat.SayAsync(chat.Text(nameof(Texts.CancelOrder)));
        await chat.ProveAsync(bot, DemoShop.Anna);
        orders.Count.ShouldBe(2);
        chat.Buttons.Count.ShouldBe(2);
        await chat.SayAllAsync("2", chat.Text(nameof(Texts.RatherNotSay)), chat.Text(nameof(Texts.CancelOrderConfirm)));

        (await StateAsync(bot, orders[1])).ShouldBe(OrderState.Cancelled);
        (await StateAsync(bot, orders[0])).ShouldBe(OrderState.Received);
    }

    [Fact]
    public async Task Somebody_else_s_order_number_is_none_of_the_choices()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        var others = await bot.Get<IOrders>().OfCustomerAsync(DemoShop.Ben.Number, CancellationToken.None);
        await chat.SayAsync("Bestellung stornieren");
        await chat.ProveAsync(bot, DemoShop.Anna);

        await chat.SayAsync(others[0].Number);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ReturnOrderUnclear)));
    }

    [Fact]
    public async Task Nobody_without_orders_is_asked_for_one()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");

        await chat.SayAsync("Rückgabe anmelden");
        await chat.ProveAsync(bot, DemoShop.Eva);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ReturnNothing)));
    }

    [Fact]
    public async Task Two_tabs_register_it_once_and_the_second_says_so()
    {
        await using var bot = await TestBot.StartAsync();
        var first = bot.OpenChat("de-DE");
        var second = bot.OpenSecondTab("de-DE");
        foreach (var chat in new[] { first, second })
        {
            await chat.SayAsync("Rückgabe anmelden");
            await chat.ProveAsync(bot, DemoShop.Anna);
            await chat.SayAllAsync("Alles", "Keine Angabe");
        }

        var mails = bot.Shop.Mails.Count;
        await first.SayAllAsync("Ja, anmelden", "Ja, anmelden");
        await second.SayAsync("Ja, anmelden");

        second.LastReply.ShouldBe(second.Text(nameof(Texts.ReturnAlreadyDone)));
        bot.Shop.Mails.Count.ShouldBe(mails + 1);
    }

    [Fact]
    public async Task An_order_that_left_meanwhile_is_explained()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAsync("Rückgabe anmelden");
        await chat.ProveAsync(bot, DemoShop.Anna);
        await chat.SayAllAsync("Alles", "Keine Angabe");

        bot.Clock.Advance(TimeSpan.FromDays(30));
        await chat.SayAsync("Ja, anmelden");
        await chat.ProveAsync(bot, DemoShop.Anna);
        await chat.SayAsync("Ja, anmelden");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ReturnTooLate)));
    }

    [Fact]
    public async Task A_day_later_the_articles_are_shown_only_after_a_new_proof()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        var order = (await OrdersAsync(bot, order => order.CanBeReturned)).ShouldHaveSingleItem();
        await chat.SayAsync("Rückgabe anmelden");
        await chat.ProveAsync(bot, DemoShop.Anna);

        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.RestartAsync();
        await chat.SayAsync("1");
        chat.AllReplies.ShouldNotContain(order.Lines[0].Title);
        await chat.ProveAsync(bot, DemoShop.Anna);

        chat.LastReply.ShouldContain(order.Lines[0].Title);
        (await bot.StoredConversationAsync(chat)).ShouldNotContain(order.Lines[0].Title);
    }

    private static async Task<IReadOnlyList<Order>> OrdersAsync(TestBot bot, Func<Order, bool> fits) =>
        [.. (await bot.Get<IOrders>().OfCustomerAsync(DemoShop.Anna.Number, CancellationToken.None)).Where(fits)];

    private static async Task<OrderState> StateAsync(TestBot bot, Order order) =>
        (await bot.Get<IOrders>().FindAsync(DemoShop.Anna.Number, order.Number, CancellationToken.None))!.State;
}

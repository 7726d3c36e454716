using CustomerBot.Tests.Dialogs.Identity;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

/// <summary>The company's systems are away in the middle of it: a kind sentence, nothing half done, another try.</summary>
public sealed class BackendOutageTests
{
    public static TheoryData<string> Locales => ["de-DE", "en-GB"];

    [Theory, MemberData(nameof(Locales))]
    public async Task A_code_that_could_not_be_asked_for_is_asked_for_on_the_next_try(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.OrderStatus)), DemoShop.Anna.Number.Value);
        bot.Watch.IsBackendDown = true;

        await chat.SayAsync(DemoShop.Anna.Email);
        AssertApology(chat);
        bot.Shop.Mails.ShouldBeEmpty();
        bot.Watch.IsBackendDown = false;
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCode)));
        bot.Shop.Mails.Count.ShouldBe(1);
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task Orders_that_could_not_be_fetched_come_on_the_next_try_without_another_proof(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.OrderStatus)), DemoShop.Anna.Number.Value, DemoShop.Anna.Email);
        var code = bot.Shop.LastCodeTo(DemoShop.Anna);
        bot.Watch.IsBackendDown = true;

        await chat.SayAsync(code);
        AssertApology(chat);
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));
        AssertApology(chat);
        await bot.RestartAsync();
        bot.Watch.IsBackendDown = false;
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task Questions_people_and_cancelling_work_while_the_systems_are_away(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        bot.Watch.IsBackendDown = true;
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        AssertApology(chat);

        await chat.SayAsync(chat.Text(nameof(Texts.TopicReturn)));
        chat.Replies[0].Text.ShouldContain("/help/");
        await chat.SayAsync(chat.Text(nameof(Texts.Human)));
        chat.Replies[0].Text.ShouldContain(bot.Declarations.Controller.ContactPhone);
        await chat.SayAsync(chat.Text(nameof(Texts.No)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancelDone)));
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task A_list_that_cannot_be_fetched_anew_is_apologised_for_and_comes_back(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        bot.Watch.IsBackendDown = true;

        await chat.SayAsync("1");
        AssertApology(chat);
        bot.Watch.IsBackendDown = false;
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));
        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
        await chat.SayAsync("1");

        chat.LastReply.ShouldContain("…");
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task An_invoice_that_could_not_be_sent_is_sent_once_by_the_next_try(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.InvoiceCopy)), "1");
        bot.Watch.IsBackendDown = true;

        await chat.SayAsync(chat.Text(nameof(Texts.InvoiceConfirm)));
        AssertApology(chat);
        bot.Watch.IsBackendDown = false;
        await chat.SayAllAsync(chat.Text(nameof(Texts.TryAgain)), chat.Text(nameof(Texts.InvoiceConfirm)));

        Copies(bot).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task Another_try_a_day_later_asks_who_the_customer_is_first(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        bot.Watch.IsBackendDown = true;
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        bot.Watch.IsBackendDown = false;
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.RestartAsync();

        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
        await chat.ProveAsync(bot, DemoShop.Anna);

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
    }

    private static void AssertApology(Chat chat)
    {
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.BackendUnavailable)));
        chat.Buttons.ShouldContain(chat.Text(nameof(Texts.TryAgain)));
    }

    private static int Copies(TestBot bot) => bot.Shop.Mails.Count(mail => mail.Attachments.Count > 0);
}

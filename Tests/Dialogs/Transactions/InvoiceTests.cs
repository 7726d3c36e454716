using CustomerBot.Backend;
using CustomerBot.Tests.Dialogs.Identity;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

public sealed class InvoiceTests
{
    public static TheoryData<string> Locales => ["de-DE", "en-GB"];

    [Theory, InlineData("de-DE", "Rechnung nochmal"), InlineData("en-GB", "copy of my invoice")]
    public async Task A_copy_goes_to_the_address_on_file_with_a_receipt(string locale, string words)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        var newest = (await bot.Get<IInvoices>().OfCustomerAsync(DemoShop.Anna.Number, CancellationToken.None))[0];

        await chat.SayAsync(words);
        chat.LastReply.ShouldContain($"…{newest.Number[^4..]}");
        await chat.SayAsync("1");
        chat.LastReply.ShouldContain("a…@e….org");
        chat.LastReply.ShouldNotContain(DemoShop.Anna.Email);
        await chat.SayAsync(chat.Text(nameof(Texts.InvoiceConfirm)));

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.InvoiceSent), $"…{newest.Number[^4..]}", "", "").Split('(')[0]);
        CopiesTo(bot, DemoShop.Anna).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task A_second_wish_on_the_same_day_and_a_second_tab_send_nothing_twice(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        await SendFirstAsync(chat);
        var other = bot.OpenSecondTab(locale);
        bot.Clock.Advance(TimeSpan.FromMinutes(2));

        await SendFirstAsync(chat);
        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.InvoiceSentBefore), "|", "", "").Split('|')[0]);
        await other.SayAsync(other.Text(nameof(Texts.InvoiceCopy)));
        await other.ProveAsync(bot, DemoShop.Anna);
        await other.SayAllAsync("1", other.Text(nameof(Texts.InvoiceConfirm)));

        other.LastReply.ShouldBe(chat.LastReply);
        CopiesTo(bot, DemoShop.Anna).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task Nothing_is_sent_when_the_customer_says_no(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);

        await chat.SayAllAsync(chat.Text(nameof(Texts.InvoiceCopy)), "1", chat.Text(nameof(Texts.No)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancelDone)));
        CopiesTo(bot, DemoShop.Anna).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task Who_confirms_a_day_later_is_asked_again_who_they_are(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.InvoiceCopy)), "1");
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.RestartAsync();

        await chat.SayAsync(chat.Text(nameof(Texts.InvoiceConfirm)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
        CopiesTo(bot, DemoShop.Anna).ShouldBe(0);
        await chat.ProveAsync(bot, DemoShop.Anna);

        CopiesTo(bot, DemoShop.Anna).ShouldBe(1);
    }

    [Fact]
    public async Task Another_customer_who_proves_in_between_does_not_get_the_invoice()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, "de-DE");
        await chat.SayAllAsync(chat.Text(nameof(Texts.InvoiceCopy)), "1");
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await chat.SayAsync(chat.Text(nameof(Texts.InvoiceConfirm)));

        await chat.ProveAsync(bot, DemoShop.Ben);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.InvoiceUnknown)));
        CopiesTo(bot, DemoShop.Ben).ShouldBe(0);
    }

    private static Task SendFirstAsync(Chat chat) =>
        chat.SayAllAsync(chat.Text(nameof(Texts.InvoiceCopy)), "1", chat.Text(nameof(Texts.InvoiceConfirm)));

    private static int CopiesTo(TestBot bot, Customer customer) =>
        bot.Shop.Mails.Count(mail => mail.To == customer.Email && mail.Attachments.Count > 0);
}

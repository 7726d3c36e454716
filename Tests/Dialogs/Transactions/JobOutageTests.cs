using CustomerBot.Backend;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

/// <summary>The company's systems are away when the customer confirms: a kind sentence, nothing half done, one job after all.</summary>
public sealed class JobOutageTests
{
    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_withdrawal_waits_for_the_next_try_and_is_declared_once(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.WithdrawContract)), "B-2026-004711", "Erika Muster", "erika@example.org");
        bot.Watch.IsBackendDown = true;

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawalConfirm)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.BackendUnavailable)));
        chat.Buttons.ShouldContain(chat.Text(nameof(Texts.TryAgain)));
        bot.Shop.Mails.ShouldBeEmpty();
        bot.Watch.IsBackendDown = false;
        await bot.RestartAsync();
        await chat.SayAllAsync(chat.Text(nameof(Texts.TryAgain)), chat.Text(nameof(Texts.WithdrawalConfirm)));

        bot.Shop.Mails.ShouldHaveSingleItem().Text.ShouldContain("B-2026-004711");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_address_is_changed_by_the_next_try(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.ChangeAddress)));
        await chat.ProveAsync(bot, DemoShop.Anna);
        await chat.SayAllAsync("Lindenweg 12b", chat.Text(nameof(Texts.RatherNotSay)), "34117 Kassel");
        bot.Watch.IsBackendDown = true;

        await chat.SayAsync(chat.Text(nameof(Texts.AddressConfirm)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.BackendUnavailable)));
        bot.Watch.IsBackendDown = false;
        (await AddressOfAnnaAsync(bot)).ShouldBe(DemoShop.Anna.Address);
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));
        chat.LastReply.ShouldContain("Lindenweg 12b, 34117 Kassel");
        await chat.SayAsync(chat.Text(nameof(Texts.AddressConfirm)));

        (await AddressOfAnnaAsync(bot)).Street.ShouldBe("Lindenweg");
        chat.Buttons.ShouldBe([chat.Text(nameof(Texts.UndoAddress))]);
    }

    private static async Task<PostalAddress> AddressOfAnnaAsync(TestBot bot) =>
        (await bot.Get<ICustomers>().ByNumberAsync(DemoShop.Anna.Number, CancellationToken.None))!.Address;
}

using CustomerBot.Backend;
using CustomerBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Dialogs.Transactions;

public sealed class AddressTests
{
    private static readonly PostalAddress New = new("Lindenweg", "12b", "34117", "Kassel", "DE", null);

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_address_is_changed_after_proof_with_old_beside_new(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.ChangeAddress)));
        await chat.ProveAsync(bot, DemoShop.Anna);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.AddressStreet)));
        await chat.SayAsync("Lindenweg 12b");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.AddressAddition)), "the number was typed along");
        await chat.SayAllAsync(chat.Text(nameof(Texts.RatherNotSay)), "34117 Kassel");
        chat.LastReply.ShouldContain("Lindenallee 12, 50667 Köln");
        chat.LastReply.ShouldContain("Lindenweg 12b, 34117 Kassel");
        chat.LastReply.ShouldContain(chat.Text(nameof(Texts.AddressUnderWay)));
        await chat.SayAsync(chat.Text(nameof(Texts.AddressConfirm)));

        (await AddressOfAnnaAsync(bot)).ShouldBe(New);
        bot.Shop.Mails[^1].To.ShouldBe(DemoShop.Anna.Email);
        chat.Buttons.ShouldBe([chat.Text(nameof(Texts.UndoAddress))]);
        (await bot.StoredFieldsAsync(chat)).ShouldContain("address-change.receiptNumber");
    }

    [Theory, InlineData("webchat"), InlineData("msteams")]
    public async Task The_card_fills_the_whole_form(string channelId)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE", channelId);
        await chat.SayAsync("Adresse ändern");
        await chat.ProveAsync(bot, DemoShop.Anna);
        chat.LastActivity.Attachments.ShouldHaveSingleItem();

        await chat.SendAsync(
            Card(("street", "Mariahilfer Straße"), ("houseNumber", "45"), ("postalCode", "1060"), ("town", "Wien"), ("country", "AT"))
        );

        chat.LastReply.ShouldContain("Mariahilfer Straße 45, 1060 Wien, Österreich");
        await chat.SayAsync("Ja, ändern");
        (await AddressOfAnnaAsync(bot)).ShouldBe(new PostalAddress("Mariahilfer Straße", "45", "1060", "Wien", "AT", null));
    }

    [Fact]
    public async Task What_does_not_fit_on_the_card_is_asked_again_alone()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE", "webchat");
        await chat.SayAsync("Adresse ändern");
        await chat.ProveAsync(bot, DemoShop.Anna);

        await chat.SendAsync(
            Card(("street", "Lindenweg"), ("houseNumber", "12b"), ("postalCode", "1060"), ("town", "Wien"), ("country", "DE"))
        );

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.AddressCountry)));
        await chat.SayAsync("Österreich");
        chat.LastReply.ShouldContain("Lindenweg 12b, 1060 Wien, Österreich");
    }

    [Fact]
    public async Task A_second_press_of_the_card_shows_the_summary_again_and_an_old_card_changes_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE", "webchat");
        await chat.SayAsync("Adresse ändern");
        await chat.ProveAsync(bot, DemoShop.Anna);
        var card = (string Name, string Value)[] (string street) =>
            [("street", street), ("houseNumber", "1"), ("postalCode", "34117"), ("town", "Kassel"), ("country", "DE")];

        await chat.SendAsync(Card(card("Erster Weg")));
        await chat.SendAsync(Card(card("Zweiter Weg")));
        chat.LastReply.ShouldContain("Zweiter Weg 1");
        await chat.SayAsync("Ja, ändern");
        await chat.SendAsync(Card(card("Dritter Weg")));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.NothingToConfirm)));
        (await AddressOfAnnaAsync(bot)).Street.ShouldBe("Zweiter Weg");
    }

    [Fact]
    public async Task Nothing_of_the_company_s_data_stays_in_the_conversation()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAsync("Adresse ändern");
        await chat.ProveAsync(bot, DemoShop.Anna);
        await chat.SayAllAsync("Lindenweg 12b", "Keine Angabe", "34117 Kassel");

        var kept = await bot.StoredConversationAsync(chat);

        kept.ShouldContain("Lindenweg");
        kept.ShouldNotContain("Lindenallee");
        kept.ShouldNotContain("Anna");
    }

    [Theory]
    [InlineData("de-DE", 16)]
    [InlineData("en-GB", 24 * 60)]
    public async Task After_a_pause_the_proof_is_asked_for_again_and_the_summary_comes_back_before_the_change(string locale, int minutes)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.ChangeAddress)));
        await chat.ProveAsync(bot, DemoShop.Anna);
        await chat.SayAllAsync("Lindenweg 12b", chat.Text(nameof(Texts.RatherNotSay)));

        bot.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await bot.RestartAsync();
        await chat.SayAsync("34117 Kassel");
        chat.LastReply.ShouldNotContain("Lindenallee", customMessage: "the proof is gone, so the old address is not shown");
        await chat.SayAsync(chat.Text(nameof(Texts.AddressConfirm)));
        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.IdentityLapsed)));
        await chat.ProveAsync(bot, DemoShop.Anna);
        chat.LastReply.ShouldContain("Lindenallee 12, 50667 Köln", customMessage: "the summary comes once more, whole this time");
        chat.LastReply.ShouldContain("Lindenweg 12b, 34117 Kassel");
        (await AddressOfAnnaAsync(bot)).ShouldBe(DemoShop.Anna.Address);
        await chat.SayAsync(chat.Text(nameof(Texts.AddressConfirm)));

        (await AddressOfAnnaAsync(bot)).ShouldBe(New);
        chat.Buttons.ShouldBe([chat.Text(nameof(Texts.UndoAddress))]);
    }

    [Fact]
    public async Task Two_tabs_change_it_once()
    {
        await using var bot = await TestBot.StartAsync();
        var first = bot.OpenChat("de-DE");
        var second = bot.OpenSecondTab("de-DE");
        foreach (var chat in new[] { first, second })
        {
            await chat.SayAsync("Adresse ändern");
            await chat.ProveAsync(bot, DemoShop.Anna);
            await chat.SayAllAsync("Lindenweg 12b", "Keine Angabe", "34117 Kassel");
        }

        var mails = bot.Shop.Mails.Count;
        await first.SayAllAsync("Ja, ändern", "Ja, ändern");
        await second.SayAsync("Ja, ändern");

        second.LastReply.ShouldBe(second.Text(nameof(Texts.AddressSame)));
        bot.Shop.Mails.Count.ShouldBe(mails + 1);
    }

    [Fact]
    public async Task A_correction_in_one_sentence_changes_one_part()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAsync("Adresse ändern");
        await chat.ProveAsync(bot, DemoShop.Anna);
        await chat.SayAllAsync("Lindenweg 12", "Keine Angabe", "34117 Kassel");

        await chat.SayAsync("nein, Hausnummer 12b");

        chat.LastReply.ShouldContain("Lindenweg 12b, 34117 Kassel");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_change_is_undone_within_24_hours(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await ChangeAsync(bot, chat);

        bot.Clock.Advance(TimeSpan.FromHours(23));
        await chat.SayAsync(chat.Text(nameof(Texts.UndoAddress)));
        await chat.ProveAsync(bot, DemoShop.Anna);
        chat.Buttons.ShouldBe([chat.Text(nameof(Texts.UndoAddressConfirm)), chat.Text(nameof(Texts.Cancel))]);
        await chat.SayAsync(chat.Text(nameof(Texts.UndoAddressConfirm)));

        (await AddressOfAnnaAsync(bot)).ShouldBe(DemoShop.Anna.Address);
        var receipt = chat.LastReply;
        await chat.SayAllAsync(chat.Text(nameof(Texts.UndoAddress)), chat.Text(nameof(Texts.UndoAddressConfirm)));
        chat.LastReply.ShouldBe(receipt, "one change is undone once");
    }

    [Fact]
    public async Task After_24_hours_there_is_nothing_to_undo()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await ChangeAsync(bot, chat);

        bot.Clock.Advance(TimeSpan.FromHours(25));
        await chat.SayAsync("Adressänderung zurücknehmen");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.UndoAddressNothing)));
        (await AddressOfAnnaAsync(bot)).ShouldBe(New);
    }

    private static async Task ChangeAsync(TestBot bot, Chat chat)
    {
        await chat.SayAsync(chat.Text(nameof(Texts.ChangeAddress)));
        await chat.ProveAsync(bot, DemoShop.Anna);
        await chat.SayAllAsync(
            "Lindenweg 12b",
            chat.Text(nameof(Texts.RatherNotSay)),
            "34117 Kassel",
            chat.Text(nameof(Texts.AddressConfirm))
        );
        (await AddressOfAnnaAsync(bot)).ShouldBe(New);
    }

    private static async Task<PostalAddress> AddressOfAnnaAsync(TestBot bot) =>
        (await bot.Get<ICustomers>().ByNumberAsync(DemoShop.Anna.Number, CancellationToken.None))!.Address;

    /// <summary>What Web Chat and Teams post when the card is sent: no text, the inputs and the card's own data as the value.</summary>
    private static Activity Card(params (string Name, string Value)[] inputs) =>
        new(ActivityTypes.Message)
        {
            Value = inputs.Append(("form", "AddressForm")).ToDictionary(input => input.Item1, input => (object)input.Item2),
        };
}

using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

/// <summary>§ 312k BGB: from "Verträge hier kündigen" to "jetzt kündigen", nothing in between that could change a mind.</summary>
public sealed class CancellationTests
{
    private const string Email = "erika@example.org";

    [Fact]
    public void The_steps_bear_the_words_of_the_law()
    {
        var german = System.Globalization.CultureInfo.GetCultureInfo("de-DE");

        Texts.ResourceManager.GetString(nameof(Texts.CancelContracts), german).ShouldBe("Verträge hier kündigen");
        Texts.ResourceManager.GetString(nameof(Texts.CancellationConfirm), german).ShouldBe("jetzt kündigen");
    }

    [Theory, InlineData("de-DE", "31.12.2026", "31. Dezember 2026"), InlineData("en-GB", "31 December 2026", "31 December 2026")]
    public async Task A_cancellation_is_declared_with_kind_and_end_and_gives_a_receipt(string locale, string end, string shown)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.CancelContracts)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancellationContract)));
        await chat.SayAsync("V-10001");
        chat.Buttons.ShouldBe([chat.Text(nameof(Texts.CancellationOrdinary))]);
        await chat.SayAsync(chat.Text(nameof(Texts.CancellationOrdinary)));
        await chat.SayAllAsync(end, "Erika Muster", Email);
        chat.LastReply.ShouldContain(shown);
        chat.Buttons[0].ShouldBe(chat.Text(nameof(Texts.CancellationConfirm)));
        await chat.SayAsync(chat.Text(nameof(Texts.CancellationConfirm)));

        var mail = bot.Shop.Mails.ShouldHaveSingleItem();
        mail.To.ShouldBe(Email);
        string[] content = ["V-10001", "Erika Muster", shown, "10:00"];
        content.ShouldAllBe(part => mail.Text.Contains(part, StringComparison.Ordinal));
        content.ShouldAllBe(part => chat.LastReply.Contains(part, StringComparison.Ordinal));
        (await bot.StoredFieldsAsync(chat)).ShouldBe(["cancellation.receiptNumber", "cancellation.receivedAt"]);
    }

    [Theory]
    [InlineData("de-DE", "kündigen")]
    [InlineData("de-DE", "Ich möchte meinen Vertrag kündigen")]
    [InlineData("en-GB", "cancel my contract")]
    public async Task Plain_words_lead_to_it(string locale, string text)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(text);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancellationContract)));
    }

    [Fact]
    public async Task An_important_reason_is_declared_as_such()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAllAsync("Verträge hier kündigen", "Gartenabo");

        await chat.SayAsync("fristlos");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancellationKindUnclear)));
        await chat.SayAllAsync("Seit drei Monaten kommt keine Lieferung", "so bald wie möglich", "Erika Muster", Email);
        chat.LastReply.ShouldContain(chat.Text(nameof(Texts.CancellationAsap)));
        await chat.SayAsync("jetzt kündigen");

        bot.Shop.Mails.ShouldHaveSingleItem().Text.ShouldContain("Seit drei Monaten kommt keine Lieferung");
    }

    [Fact]
    public async Task Nothing_is_offered_before_the_confirmation()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        var shown = new List<string>();

        foreach (var text in new[] { "Verträge hier kündigen", "Gartenabo", "Ordentliche Kündigung", "sofort", "Erika Muster", Email })
        {
            await chat.SayAsync(text);
            shown.AddRange(chat.Replies.Select(reply => reply.Text));
        }

        shown.ShouldNotContain(text => text.Contains("Angebot", StringComparison.OrdinalIgnoreCase));
        shown.ShouldNotContain(text => text.Contains("Rabatt", StringComparison.OrdinalIgnoreCase));
        shown.Count.ShouldBe(8, "The start, what is processed, six steps.");
    }

    [Fact]
    public async Task A_day_in_the_past_is_no_end_of_a_contract()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");

        await chat.SayAllAsync("Verträge hier kündigen", "Gartenabo", "ordentlich", "31.12.2025");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancellationEndUnclear), "31. Dezember 2026"));
    }

    [Fact]
    public async Task A_second_click_declares_it_once()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAllAsync("Verträge hier kündigen", "Gartenabo", "ordentlich", "sofort", "Erika Muster", Email);

        await chat.SayAllAsync("jetzt kündigen", "jetzt kündigen");

        bot.Shop.Mails.ShouldHaveSingleItem();
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.NothingToConfirm)));
    }
}

using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

/// <summary>§ 356a BGB: two labelled steps, three details, no sign-in, a receipt at once.</summary>
public sealed class WithdrawalTests
{
    private const string Email = "erika@example.org";

    [Fact]
    public void The_steps_bear_the_words_of_the_law()
    {
        var german = System.Globalization.CultureInfo.GetCultureInfo("de-DE");

        Texts.ResourceManager.GetString(nameof(Texts.WithdrawContract), german).ShouldBe("Vertrag widerrufen");
        Texts.ResourceManager.GetString(nameof(Texts.WithdrawalConfirm), german).ShouldBe("Widerruf bestätigen");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_withdrawal_needs_three_details_and_gives_a_receipt_in_the_chat_and_by_mail(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawContract)));
        chat.AllReplies.ShouldContain(chat.Text(nameof(Texts.WithdrawalStart)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.WithdrawalOrder)));
        await chat.SayAllAsync("B-2026-004711", "Erika Muster");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.DeclarationEmail)));
        await chat.SayAsync(Email);
        chat.Buttons.ShouldBe([
            chat.Text(nameof(Texts.WithdrawalConfirm)),
            chat.Text(nameof(Texts.FormCorrect)),
            chat.Text(nameof(Texts.Cancel)),
        ]);
        bot.Shop.Mails.ShouldBeEmpty();
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawalConfirm)));

        var mail = bot.Shop.Mails.ShouldHaveSingleItem();
        mail.To.ShouldBe(Email);
        string[] content = ["B-2026-004711", "Erika Muster", "10:00"];
        content.ShouldAllBe(part => mail.Text.Contains(part, StringComparison.Ordinal));
        content.ShouldAllBe(part => chat.LastReply.Contains(part, StringComparison.Ordinal));
        (await bot.StoredFieldsAsync(chat)).ShouldBe(["withdrawal.receiptNumber", "withdrawal.receivedAt"]);
    }

    [Theory]
    [InlineData("de-DE", "Widerruf")]
    [InlineData("de-DE", "ich möchte widerrufen")]
    [InlineData("en-GB", "I want to withdraw")]
    public async Task A_bare_withdrawal_is_asked_what_it_means(string locale, string text)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(text);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.WithdrawWhich)));
        chat.Buttons.ShouldBe([chat.Text(nameof(Texts.WithdrawContract)), chat.Text(nameof(Texts.WithdrawConsent))]);
    }

    [Fact]
    public async Task Withdrawing_a_consent_stays_what_it_was()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");

        await chat.SayAsync("Einwilligung widerrufen");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.WithdrawNothing)));
    }

    [Fact]
    public async Task It_is_reached_from_the_middle_of_another_step_which_then_goes_on()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await CallbackSteps.GoToAsync(chat, 2);

        await chat.SayAllAsync("Vertrag widerrufen", "B-2026-004711", "Erika Muster", Email, "Widerruf bestätigen");

        bot.Shop.Mails.ShouldHaveSingleItem();
        CallbackSteps.IsAsked(chat, 2).ShouldBeTrue(chat.AllReplies);
    }

    [Fact]
    public async Task A_second_click_on_the_first_step_is_not_taken_as_an_answer()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");

        await chat.SayAllAsync("Vertrag widerrufen", "Vertrag widerrufen");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.WithdrawalOrder)));
    }

    [Fact]
    public async Task A_second_click_and_a_second_tab_declare_it_once()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        var tab = bot.OpenSecondTab("de-DE");
        string[] steps = ["Vertrag widerrufen", "B-2026-004711", "Erika Muster", Email];

        await chat.SayAllAsync(steps);
        await tab.SayAllAsync(steps);
        await chat.SayAsync("Widerruf bestätigen");
        var receipt = chat.AllReplies;
        await chat.SayAsync("Widerruf bestätigen");
        var second = chat.LastReply;
        await tab.SayAsync("Widerruf bestätigen");

        bot.Shop.Mails.ShouldHaveSingleItem();
        second.ShouldBe(chat.Text(nameof(Texts.NothingToConfirm)));
        tab.AllReplies.ShouldBe(receipt);
    }

    [Fact]
    public async Task Somebody_else_with_the_same_words_learns_nothing_of_the_first_declaration()
    {
        await using var bot = await TestBot.StartAsync();
        string[] steps = ["Vertrag widerrufen", "B-2026-004711", "Erika Muster", Email, "Widerruf bestätigen"];
        var first = bot.OpenChat("de-DE");
        await first.SayAllAsync(steps);
        bot.Clock.Advance(TimeSpan.FromMinutes(7));

        var other = bot.OpenChat("de-DE");
        await other.SayAllAsync(steps);

        other.LastReply.ShouldContain("10:07");
        bot.Shop.Mails.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_pause_of_a_day_and_a_restart_lose_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAllAsync("Vertrag widerrufen", "Rasenmäher vom 3. Mai", "Erika Muster");

        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.RestartAsync();
        await chat.SayAllAsync(Email, "Widerruf bestätigen");

        bot.Shop.Mails.ShouldHaveSingleItem().Text.ShouldContain("Rasenmäher vom 3. Mai");
    }

    [Fact]
    public async Task A_cancelled_withdrawal_declares_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");

        await chat.SayAllAsync("Vertrag widerrufen", "B-2026-004711", "Erika Muster", Email, "Abbrechen");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancelDone)));
        bot.Shop.Mails.ShouldBeEmpty();
        (await bot.StoredFieldsAsync(chat)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_many_declarations_name_the_other_ways()
    {
        await using var bot = await TestBot.StartAsync();
        for (var number = 1; number <= 5; number++)
        {
            await bot.OpenChat("de-DE")
                .SayAllAsync("Vertrag widerrufen", $"B-2026-00000{number}", "Erika Muster", Email, "Widerruf bestätigen");
        }

        var chat = bot.OpenChat("de-DE");
        await chat.SayAllAsync("Vertrag widerrufen", "B-2026-000006", "Erika Muster", Email, "Widerruf bestätigen");

        bot.Shop.Mails.Count.ShouldBe(5);
        chat.LastReply.ShouldContain(bot.Declarations.Controller.ContactEmail);
    }

    [Theory]
    [InlineData("warum", nameof(Texts.WithdrawalOrderWhy))]
    [InlineData("Welche Frist gilt für den Widerruf?", nameof(Texts.AnswerSource))]
    public async Task Questions_in_between_are_answered_and_the_step_comes_again(string question, string reply)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAsync("Vertrag widerrufen");

        await chat.SayAsync(question);

        chat.AllReplies.ShouldContain(chat.Text(reply, "", "").Split('[')[0]);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.WithdrawalOrder)));
    }
}

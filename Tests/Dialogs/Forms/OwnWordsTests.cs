using CustomerBot.Dialogs.Understanding;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Forms;

/// <summary>What the bot says itself is no answer to its questions.</summary>
public sealed class OwnWordsTests
{
    [Theory]
    [InlineData("Widerruf bestätigen")]
    [InlineData("wideruf bestätigen")]
    [InlineData("Confirm withdrawal")]
    [InlineData("Bestellstatus")]
    [InlineData("Wie heißen Sie?")]
    [InlineData("Request a callback")]
    [InlineData("Neuen Code senden")]
    public void Buttons_and_questions_of_the_bot_are_its_own_words_in_each_language(string text) => OwnWords.Are(text).ShouldBeTrue();

    [Theory]
    [InlineData("Erika Muster")]
    [InlineData("Neu")]
    [InlineData("Street")]
    [InlineData("Rasenmäher vom 3. Mai")]
    [InlineData("Ich widerrufe, weil der Motor klemmt")]
    [InlineData("")]
    public void Words_of_customers_are_not(string text) => OwnWords.Are(text).ShouldBeFalse();

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_confirmation_pressed_at_the_question_for_a_name_is_no_name(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.WithdrawContract)), "B-2026-004711");

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawalConfirm)));

        chat.AllReplies.ShouldContain(chat.Text(nameof(Texts.FormNotYet)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.DeclarationName)));
        await chat.SayAllAsync("Erika Muster", "erika@example.org", chat.Text(nameof(Texts.WithdrawalConfirm)));
        bot.Shop.Mails.ShouldHaveSingleItem().Text.ShouldContain("Erika Muster");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_button_of_another_job_opens_it_and_the_question_comes_again(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 2);

        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));

        CallbackSteps.IsAsked(chat, 2).ShouldBeTrue(chat.AllReplies);
    }

    [Fact]
    public async Task The_button_that_began_a_form_is_no_answer_in_it()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await CallbackSteps.GoToAsync(chat, 2);

        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        CallbackSteps.IsAsked(chat, 2).ShouldBeTrue(chat.AllReplies);
    }

    [Fact]
    public async Task A_remark_may_be_in_the_words_of_a_button()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await CallbackSteps.GoToAsync(chat, 4);

        await chat.SayAsync("Bestellstatus");

        chat.LastReply.ShouldContain("Bestellstatus");
        CallbackSteps.IsAsked(chat, 5).ShouldBeTrue(chat.AllReplies);
    }
}

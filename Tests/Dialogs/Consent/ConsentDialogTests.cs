using System.Security.Cryptography;
using System.Text;
using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Consent;

public sealed class ConsentDialogTests
{
    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_question_names_purpose_data_period_choice_and_withdrawal(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        var purpose = bot.Declarations["callback"];

        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        chat.LastReply.ShouldContain(purpose.Title(locale));
        chat.LastReply.ShouldContain(purpose.Explanation(locale));
        chat.LastReply.ShouldContain("30");
        chat.LastReply.ShouldContain("16");
        chat.LastReply.ShouldContain(chat.Text(nameof(Texts.WithdrawConsent)));
        foreach (var field in purpose.Fields.Values)
        {
            chat.LastReply.ShouldContain(field.Label.For(locale));
        }
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_proof_holds_exactly_the_text_that_was_shown(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        var shown = chat.LastReply;

        await chat.SayAsync(chat.Text(nameof(Texts.ConsentAgree)));

        using var export = await bot.Get<DataSubjectRights>().ExportAsync(chat.Subject, CancellationToken.None);
        export.RootElement.GetRawText().ShouldContain(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown))));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_refusal_is_not_asked_again_but_can_be_taken_back(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        await chat.SayAsync(chat.Text(nameof(Texts.ConsentDecline)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentRefused)));

        await bot.RestartAsync();
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentRefusedBefore), bot.Declarations["callback"].Title(locale)));
        chat.Buttons.ShouldBe([chat.Text(nameof(Texts.GiveConsent))]);

        await chat.SayAsync(chat.Buttons[0]);
        CallbackSteps.IsAsked(chat, 1).ShouldBeTrue(chat.AllReplies);
        await CallbackSteps.FinishAsync(chat, 1);
        (await bot.StoredCallbacksAsync(chat)).Count.ShouldBe(1);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task After_a_refusal_questions_are_answered_as_before(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        await chat.SayAsync(chat.Text(nameof(Texts.ConsentDecline)));

        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));

        chat.LastReply.ShouldContain("/delivery-time");
    }

    [Theory]
    [InlineData("de-DE", "ok", "hm")]
    [InlineData("de-DE", "ja, aber nur heute", "👍")]
    [InlineData("de-DE", "jaja", "na toll")]
    [InlineData("en-GB", "ok", "whatever")]
    [InlineData("en-GB", "maybe", "I guess")]
    public async Task An_unclear_answer_is_asked_once_more_and_never_counts_as_yes(string locale, string first, string second)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        await chat.SayAsync(first);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentUnclear)));
        await chat.SayAsync(second);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentLeftOpen)));
        (await bot.Ledger.StatusAsync(chat.Subject, "callback", locale, CancellationToken.None)).ShouldBe(ConsentStatus.None);
    }

    [Theory]
    [InlineData("de-DE", "was macht ihr damit?")]
    [InlineData("de-DE", "Mehr erfahren")]
    [InlineData("de-DE", "Learn more")]
    [InlineData("en-GB", "How long do you keep it?")]
    [InlineData("en-GB", "learn more")]
    public async Task Details_come_on_demand_and_the_question_again_in_short(string locale, string asked)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        await chat.SayAsync(asked);

        chat.Replies[0].Text.ShouldContain(bot.Declarations.Controller.Name);
        chat.Replies[0].Text.ShouldContain("https://chat.example/privacy");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentAskAgain), bot.Declarations["callback"].Title(locale)));
        await CallbackSteps.FinishAsync(chat, 1);
        (await bot.StoredCallbacksAsync(chat)).Count.ShouldBe(1);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Another_question_is_answered_and_is_no_decision(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));

        chat.Replies[0].Text.ShouldContain("/delivery-time");
        CallbackSteps.IsAsked(chat, 1).ShouldBeTrue(chat.AllReplies);
        (await bot.Ledger.StatusAsync(chat.Subject, "callback", locale, CancellationToken.None)).ShouldBe(ConsentStatus.None);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Valid_consent_is_not_asked_for_again(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 1);
        await CallbackSteps.FinishAsync(chat, 1);

        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CallbackName)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_button_of_the_other_language_counts(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        await chat.SayAsync(locale == "de-DE" ? "I agree" : "Einverstanden");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CallbackName)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Going_back_decides_nothing(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        await chat.SayAsync("zurück");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentLeftOpen)));
        (await bot.Ledger.StatusAsync(chat.Subject, "callback", locale, CancellationToken.None)).ShouldBe(ConsentStatus.None);
    }
}

using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Interruptions;

/// <summary>The words that work at any moment, inside every step of a transaction.</summary>
public sealed class InterruptionTests
{
    private static readonly string[] Locales = ["de-DE", "en-GB"];

    /// <summary>Interruptions that say something and leave the step where it was.</summary>
    private static readonly string[] Notices = [nameof(Texts.Help), nameof(Texts.Topics), nameof(Texts.Human), nameof(Texts.Privacy)];

    public static TheoryData<string, int, string> NoticesInEveryStep =>
        [
            .. from locale in Locales
            from step in Enumerable.Range(1, CallbackSteps.Count)
            from notice in Notices
            select (locale, step, notice),
        ];

    public static TheoryData<string, int> EveryStep =>
        [.. from locale in Locales from step in Enumerable.Range(0, CallbackSteps.Count + 1) select (locale, step)];

    [Theory, MemberData(nameof(NoticesInEveryStep))]
    public async Task A_notice_keeps_the_step_and_asks_its_question_again(string locale, int step, string notice)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, step);

        await chat.SayAsync(chat.Text(notice));

        chat.Replies.Count.ShouldBe(2);
        CallbackSteps.IsAsked(chat, step).ShouldBeTrue(chat.AllReplies);
        await CallbackSteps.FinishAsync(chat, step);
        (await bot.StoredCallbacksAsync(chat)).Count.ShouldBe(1);
    }

    [Theory, MemberData(nameof(EveryStep))]
    public async Task Cancel_ends_the_transaction_and_says_so(string locale, int step)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, step);

        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));

        chat.LastReply.ShouldBe(chat.Text(step == 0 ? nameof(Texts.CancelNothing) : nameof(Texts.CancelDone)));
        (await bot.StoredFieldsAsync(chat)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(EveryStep))]
    public async Task Start_over_leaves_everything(string locale, int step)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, step);

        await chat.SayAsync("Neustart");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.StartedOver)));
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancelNothing)));
    }

    [Theory, MemberData(nameof(EveryStep))]
    public async Task The_language_changes_in_the_middle_and_the_question_comes_in_the_new_one(string locale, int step)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, step);

        chat.Language = locale == "de-DE" ? "en-GB" : "de-DE";
        await chat.SayAsync(locale == "de-DE" ? "English" : "Deutsch");

        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.LanguageChosen)));
        CallbackSteps.IsAsked(chat, step).ShouldBeTrue(chat.AllReplies);
        await CallbackSteps.FinishAsync(chat, step);
        (await bot.StoredCallbacksAsync(chat)).Count.ShouldBe(step == 0 ? 0 : 1);
    }

    [Theory, MemberData(nameof(EveryStep))]
    public async Task My_data_opens_above_the_step_which_goes_on_afterwards(string locale, int step)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, step);

        await chat.SayAsync(chat.Text(nameof(Texts.MyData)));
        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.RightsQuestion)));
        await chat.SayAsync(chat.Text(nameof(Texts.RightsComplaint)));

        CallbackSteps.IsAsked(chat, step).ShouldBeTrue(chat.AllReplies);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Back_goes_from_step_to_step_until_there_is_none_before(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, CallbackSteps.Count);

        foreach (var step in new[] { 4, 3, 2 })
        {
            await chat.SayAsync("zurück");
            CallbackSteps.IsAsked(chat, step).ShouldBeTrue(chat.AllReplies);
        }

        await chat.SayAsync("back");
        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.BackNothing)));
        CallbackSteps.IsAsked(chat, 2).ShouldBeTrue(chat.AllReplies);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_language_asked_for_is_remembered_over_a_restart(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(locale == "de-DE" ? "Sprache" : "language");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.LanguageText), "Deutsch, English"));
        await chat.SayAsync(locale == "de-DE" ? "English" : "Deutsch");
        await bot.RestartAsync();
        await chat.SayAsync("Hilfe");

        chat.Language = locale == "de-DE" ? "en-GB" : "de-DE";
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.HelpText)));
    }
}

using CustomerBot.Privacy;
using CustomerBot.Tests.Bot.Transcripts;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Consent;

/// <summary>The consent to keep the transcript: asked in passing, once, never in the way.</summary>
public sealed class StandingConsentTests : IDisposable
{
    private const string Transcript = "transcript";

    private readonly string _folder = Directory.CreateTempSubdirectory("standing").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_question_comes_after_the_first_answer_and_not_before(string locale)
    {
        await using var bot = await StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.OpenAsync();
        await chat.SayAsync(chat.Text(nameof(Texts.Help)));
        chat.AllReplies.ShouldNotContain(bot.Declarations[Transcript].Title(locale));
        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));

        chat.Replies[^2].Text.ShouldContain("/delivery-time");
        chat.LastReply.ShouldContain(bot.Declarations[Transcript].Title(locale));
        chat.LastReply.ShouldContain("30");
        chat.LastReply.ShouldContain(chat.Text(nameof(Texts.WithdrawConsent)));
        chat.LastReply.ShouldContain(bot.Declarations[Transcript].Consequence.For(locale));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_yes_is_on_record_with_exactly_the_text_that_was_shown(string locale)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);
        var shown = chat.LastReply;

        await chat.SayAsync(chat.Text(nameof(Texts.ConsentAgree)));

        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.Given);
        using var export = await bot.Get<DataSubjectRights>().ExportAsync(chat.Subject, CancellationToken.None);
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(shown));
        export.RootElement.GetRawText().ShouldContain(Convert.ToHexStringLower(hash));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_no_is_heard_once_and_for_all(string locale)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.ConsentDecline)));

        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));
        var sameChat = chat.LastReply;
        var later = bot.OpenSecondTab(locale);
        await later.SayAsync(later.Text(nameof(Texts.TopicDelivery)));

        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.Refused);
        sameChat.ShouldContain("/delivery-time");
        later.LastReply.ShouldContain("/delivery-time");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Another_question_is_answered_and_counts_as_no_decision(string locale)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.TopicReturn)));

        chat.Replies.ShouldHaveSingleItem().Text.ShouldContain("/help/");
        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.None);
    }

    [
        Theory,
        InlineData("de-DE", "ok"),
        InlineData("de-DE", "ja, aber nur heute"),
        InlineData("en-GB", "ok"),
        InlineData("en-GB", "not sure")
    ]
    public async Task Half_an_answer_is_asked_once_more_and_then_left(string locale, string answer)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);

        await chat.SayAsync(answer);
        var again = chat.LastReply;
        await chat.SayAsync(answer);

        again.ShouldBe(chat.Text(nameof(Texts.ConsentAskAgain), bot.Declarations[Transcript].Title(locale)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentLeftOpen)));
        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.None);
    }

    [Theory, InlineData("de-DE", "ja"), InlineData("en-GB", "yes")]
    public async Task A_yes_after_something_else_was_said_is_no_consent_but_the_words_of_the_button_are(string locale, string yes)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.Help)));
        await chat.SayAsync(yes);
        var other = await AskedAsync(bot, locale);
        await other.SayAsync(other.Text(nameof(Texts.Help)));
        await other.SayAsync(other.Text(nameof(Texts.ConsentAgree)));

        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.None);
        (await StatusAsync(bot, other)).ShouldBe(ConsentStatus.Given);
    }

    [Theory, InlineData("de-DE", "English"), InlineData("en-GB", "Deutsch")]
    public async Task A_question_shown_in_another_language_gets_no_yes(string locale, string language)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);
        await chat.SayAsync(language);
        chat.Language = locale == "de-DE" ? "en-GB" : "de-DE";

        await chat.SayAsync(chat.Text(nameof(Texts.ConsentAgree)));

        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.None);
    }

    [Theory, InlineData("de-DE", "ich bin 14"), InlineData("en-GB", "I am 14")]
    public async Task Who_is_too_young_is_not_taken_at_a_yes(string locale, string age)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);

        await chat.SayAsync(age);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentTooYoung), 16));
        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.None);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task It_can_be_given_after_all_and_taken_back(string locale)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.ConsentDecline)));

        await chat.SayAsync(chat.Text(nameof(Texts.GiveConsent)));
        await chat.SayAsync(chat.Text(nameof(Texts.ConsentAgree)));
        var given = await StatusAsync(bot, chat);
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawDelete)));
        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));

        given.ShouldBe(ConsentStatus.Given);
        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.Withdrawn);
        chat.LastReply.ShouldContain("/delivery-time");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Details_are_shown_and_the_question_stays(string locale)
    {
        await using var bot = await StartAsync();
        var chat = await AskedAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.ConsentMore)));

        chat.Replies[0].Text.ShouldContain(bot.Declarations.Controller.Name);
        await chat.SayAsync(chat.Text(nameof(Texts.ConsentAgree)));
        (await StatusAsync(bot, chat)).ShouldBe(ConsentStatus.Given);
    }

    [Fact]
    public async Task An_answer_that_ends_with_an_offer_is_not_followed_by_a_question_that_a_yes_would_fit_too()
    {
        await using var bot = await StartAsync();
        var chat = bot.OpenChat("de-DE");

        await chat.SayAsync("Können Sie mich zurückrufen, wann rufen Sie an?");

        chat.Buttons.ShouldContain(chat.Text(nameof(Texts.RequestCallback)), chat.AllReplies);
        chat.AllReplies.ShouldNotContain(bot.Declarations[Transcript].Title("de"));
    }

    [Fact]
    public async Task In_a_group_and_where_keeping_rests_on_something_else_nobody_is_asked()
    {
        await using var bot = await StartAsync();
        var group = bot.OpenChat("de-DE", isGroup: true);
        await group.SayAsync(group.Text(nameof(Texts.TopicDelivery)));
        await using var other = await StartAsync("GDPR Art. 6(1)(f)");
        var chat = other.OpenChat("de-DE");
        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));

        group.LastReply.ShouldContain("/delivery-time");
        chat.LastReply.ShouldContain("/delivery-time");
    }

    private async Task<TestBot> StartAsync(string legalBasis = "GDPR Art. 6(1)(a)")
    {
        var declarations = TranscriptBot.Declare(Path.Combine(_folder, Guid.NewGuid().ToString("N")), legalBasis);
        return await TestBot.StartAsync([new("Privacy:DeclarationsPath", declarations)]);
    }

    private static async Task<Chat> AskedAsync(TestBot bot, string locale)
    {
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));
        chat.LastActivity.Attachments.ShouldHaveSingleItem();
        return chat;
    }

    private static Task<ConsentStatus> StatusAsync(TestBot bot, Chat chat) =>
        bot.Ledger.StatusAsync(chat.Subject, Transcript, chat.Language, CancellationToken.None);
}

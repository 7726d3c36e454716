using CustomerBot.Knowledge;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Answers;

public sealed class AnswerTests
{
    /// <summary>Texts that no content answers.</summary>
    private static readonly string[] Nonsense = ["qwertz uiop", "kwyjibo zorp", "xxyzzy blorb", "flimflam wuggle", "zzz qqq"];

    /// <summary>Texts so short that several entries are near; which of them the search finds doubtful is its own business.</summary>
    private static readonly string[] Vague =
    [
        .. "Karte,Paket,Lieferung Problem,Rechnung falsch,Konto,Geld,Adresse,Gutschein,Kosten,Termin,Ware,Bestellung Frage,Versand Frage".Split(
            ','
        ),
        .. "card,parcel,delivery problem,wrong invoice,account,money,address,voucher,costs,date,goods,order question,shipping question".Split(
            ','
        ),
    ];

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_question_is_answered_with_its_source(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));

        chat.Replies.Count.ShouldBe(1);
        chat.LastReply.ShouldContain($"https://chat.example/help/{locale[..2]}/delivery-time");
        chat.LastActivity.Locale.ShouldBe(locale);
    }

    [Theory, InlineData("de-DE", "ja bitte"), InlineData("en-GB", "yes please")]
    public async Task What_an_answer_offers_starts_with_a_yes_and_only_at_once(string locale, string yes)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        var question = locale == "de-DE" ? "Wo finde ich meine Rechnung?" : "Where do I find my invoice?";

        foreach (var text in new[] { question, chat.Text(nameof(Texts.Help)), yes })
        {
            await chat.SayAsync(text);
        }

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.NothingToConfirm)));

        await chat.SayAsync(question);
        await chat.SayAsync(yes);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Every_topic_finds_an_answer(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.Topics)));
        var list = chat.LastReply;
        string[] topics =
        [
            chat.Text(nameof(Texts.TopicDelivery)),
            chat.Text(nameof(Texts.TopicReturn)),
            chat.Text(nameof(Texts.TopicInvoice)),
        ];

        foreach (var topic in topics)
        {
            list.ShouldContain(topic);
            await chat.SayAsync(topic);
            chat.LastReply.ShouldContain("https://chat.example/help/", customMessage: topic);
        }
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_unsure_question_offers_readings_that_can_be_chosen_by_number_or_words(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var (text, readings) = Unsure(bot, locale);

        foreach (var choice in new[] { "1", readings[0].Question, locale == "de-DE" ? "die erste" : "the first one" })
        {
            var chat = bot.OpenChat(locale);
            await chat.SayAsync(text);
            chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.DidYouMean)));
            chat.Buttons.ShouldBe([.. readings.Select(entry => entry.Question), chat.Text(nameof(Texts.NoneOfThese))]);
            await chat.SayAsync(choice);
            chat.LastReply.ShouldContain(readings[0].SourcePath);
        }
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task None_of_the_readings_leads_on_and_never_to_a_dead_end(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(Unsure(bot, locale).Text);

        await chat.SayAsync(chat.Text(nameof(Texts.NoneOfThese)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.FallbackRephrase)));
        chat.Buttons.ShouldNotBeEmpty();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_new_question_instead_of_a_choice_is_answered(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(Unsure(bot, locale).Text);

        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));
        chat.LastReply.ShouldContain("/delivery-time");

        await chat.SayAsync(Unsure(bot, locale).Text);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        CallbackSteps.IsAsked(chat, 1).ShouldBeTrue(chat.AllReplies);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_fallbacks_follow_one_another_and_end_with_people(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        var replies = new List<string>();

        foreach (var nonsense in Nonsense)
        {
            await chat.SayAsync(nonsense);
            chat.Buttons.ShouldNotBeEmpty();
            replies.Add(chat.LastReply);
        }

        replies[0].ShouldBe(chat.Text(nameof(Texts.FallbackRephrase)));
        replies[1].ShouldStartWith(chat.Text(nameof(Texts.FallbackTopics)));
        replies.Skip(2).ShouldAllBe(reply => reply.Contains(bot.Declarations.Controller.ContactPhone, StringComparison.Ordinal));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_answer_ends_the_row_of_misses(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(Nonsense[0]);
        await chat.SayAsync(Nonsense[1]);
        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));

        await chat.SayAsync(Nonsense[2]);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.FallbackRephrase)));
    }

    [Theory]
    [InlineData("de-DE", "Hallo", nameof(Texts.Greeting))]
    [InlineData("de-DE", "moin!", nameof(Texts.Greeting))]
    [InlineData("de-DE", "Vielen Dank", nameof(Texts.Thanks))]
    [InlineData("de-DE", "Tschüss", nameof(Texts.Goodbye))]
    [InlineData("de-DE", "Bist du ein Mensch?", nameof(Texts.AreYouHuman))]
    [InlineData("de-DE", "Einverstanden", nameof(Texts.NothingToConfirm))]
    [InlineData("de-DE", "Nichts davon", nameof(Texts.NothingToConfirm))]
    [InlineData("de-DE", "2", nameof(Texts.NothingToConfirm))]
    [InlineData("en-GB", "hi there", nameof(Texts.Greeting))]
    [InlineData("en-GB", "thanks a lot", nameof(Texts.Thanks))]
    [InlineData("en-GB", "Goodbye", nameof(Texts.Goodbye))]
    [InlineData("en-GB", "are you a bot?", nameof(Texts.AreYouHuman))]
    [InlineData("en-GB", "I agree", nameof(Texts.NothingToConfirm))]
    [InlineData("en-GB", "Delete for good", nameof(Texts.NothingToConfirm))]
    public async Task Small_talk_and_late_answers_get_a_kind_reply(string locale, string text, string expected)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(text);

        chat.LastReply.ShouldBe(chat.Text(expected));
        (await bot.StoredFieldsAsync(chat)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_entry_with_an_action_offers_its_dialog(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        var entry = bot.Get<AnswerFinder>().ById("callback", locale[..2])!;

        await chat.SayAsync(entry.Question);

        chat.Buttons.ShouldBe([chat.Text(nameof(Texts.RequestCallback))]);
        await chat.SayAsync(chat.Buttons[0]);
        CallbackSteps.IsAsked(chat, 1).ShouldBeTrue(chat.AllReplies);
    }

    private static (string Text, IReadOnlyList<Entry> Readings) Unsure(TestBot bot, string locale)
    {
        var finder = bot.Get<AnswerFinder>();
        var found = Vague
            .Select(text => (Text: text, Answer: finder.Find(text, locale[..2]) as Answer.Unsure))
            .First(pair => pair.Answer is not null);
        return (found.Text, found.Answer!.Readings);
    }
}

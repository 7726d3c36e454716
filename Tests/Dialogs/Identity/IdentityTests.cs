using CustomerBot.Backend;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Identity;

public sealed class IdentityTests
{
    public static TheoryData<string> Locales => ["de-DE", "en-GB"];

    private static Customer Anna => DemoShop.Anna;

    [Theory, MemberData(nameof(Locales))]
    public async Task Number_address_and_code_prove_who_the_customer_is(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        chat.Replies[0].Text.ShouldStartWith(chat.Text(nameof(Texts.PurposeNotice), "|", "", "", "", "", "").Split('|')[0]);
        chat.Replies[0].Text.ShouldContain("https://chat.example/privacy");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
        await chat.SayAsync(Anna.Number.Value);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityEmail)));
        await chat.SayAsync(Anna.Email);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCode)));
        await chat.SayAsync(bot.Shop.LastCodeTo(Anna));

        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.IdentityProven)));
        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
        (await IdentityOfAsync(bot, chat))!.CustomerNumber.ShouldBe(Anna.Number);
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task Who_is_proven_is_not_asked_again_and_the_notice_comes_once_per_purpose(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await ProvenChatAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        chat.Replies.Count.ShouldBe(1);
        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));
        await chat.SayAsync(chat.Text(nameof(Texts.InvoiceCopy)));
        chat.Replies.Count.ShouldBe(2);
        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.InvoiceQuestion)));
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task The_reply_is_the_same_whether_or_not_number_and_address_belong_together(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var replies = new List<string>();

        foreach (var (number, email) in new[] { (Anna.Number, Anna.Email), (Anna.Number, DemoShop.Ben.Email), (Unknown, "x@example.org") })
        {
            var chat = bot.OpenChat(locale);
            await chat.SayAllAsync(chat.Text(nameof(Texts.OrderStatus)), number.Value, email);
            var said = chat.AllReplies;
            await chat.SayAsync("000000");
            replies.Add(said + chat.AllReplies);
        }

        replies.Distinct().ShouldHaveSingleItem();
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task A_slip_in_the_number_is_told_and_both_may_come_in_one_sentence(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        await chat.SayAsync(Anna.Number.Value[..^1]);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumberSlip)));
        await chat.SayAsync("hm");
        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.IdentityNumberUnclear)));
        await chat.SayAsync($"{Anna.Number.Value}, {Anna.Email}");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCode)));
        bot.Shop.LastCodeTo(Anna).Length.ShouldBe(6);
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task A_wrong_code_tells_the_tries_left_and_five_of_them_close_the_code(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await ChatAtCodeAsync(bot, locale);
        var code = bot.Shop.LastCodeTo(Anna);
        var wrong = code == "000000" ? "000001" : "000000";

        foreach (var left in new[] { 4, 3, 2 })
        {
            await chat.SayAsync(wrong);
            chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCodeWrong), left));
        }

        await chat.SayAsync(wrong);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCodeWrongOneLeft)));
        await chat.SayAsync(wrong);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNoTriesLeft)));
        await chat.SayAsync(code);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNoTriesLeft)));
        (await IdentityOfAsync(bot, chat)).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task An_expired_code_is_said_to_be_and_a_new_one_works(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await ChatAtCodeAsync(bot, locale);
        var old = bot.Shop.LastCodeTo(Anna);

        bot.Clock.Advance(TimeSpan.FromMinutes(10));
        await chat.SayAsync(old);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCodeExpired)));
        await chat.SayAsync(chat.Text(nameof(Texts.IdentityResend)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCode)));
        await chat.SayAsync(bot.Shop.LastCodeTo(Anna));

        (await IdentityOfAsync(bot, chat)).ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task A_new_code_too_soon_has_to_wait_and_too_many_are_refused(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await ChatAtCodeAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.IdentityResend)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityWaitOneMinute)));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            bot.Clock.Advance(TimeSpan.FromMinutes(5));
            await chat.SayAsync(chat.Text(nameof(Texts.IdentityResend)));
            chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCode)));
        }

        bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await chat.SayAsync(chat.Text(nameof(Texts.IdentityResend)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityTooMany)));
        await chat.SayAsync(bot.Shop.LastCodeTo(Anna));
        (await IdentityOfAsync(bot, chat)).ShouldNotBeNull("the last code is still good");
    }

    [Theory]
    [InlineData("de-DE", "nein, die E-Mail stimmt nicht, sie ist anna.beispiel@example.org")]
    [InlineData("en-GB", "sorry, the e-mail is wrong, it is anna.beispiel@example.org")]
    public async Task A_correction_of_the_address_sends_a_code_to_the_right_one(string locale, string correction)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.OrderStatus)), Anna.Number.Value, "anna.beispiel@example.com");

        await chat.SayAsync(correction);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCode)));
        await chat.SayAsync(bot.Shop.LastCodeTo(Anna));
        (await IdentityOfAsync(bot, chat)).ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task Back_help_questions_people_and_cancel_work_in_every_step(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.OrderStatus)), Anna.Number.Value, Anna.Email);

        await chat.SayAsync(chat.Text(nameof(Texts.Help)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCodeAgain)));
        await chat.SayAsync(chat.Text(nameof(Texts.TopicReturn)));
        chat.Replies[0].Text.ShouldContain("/help/");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCodeAgain)));
        await chat.SayAsync(locale == "de-DE" ? "warum?" : "why?");
        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.IdentityCodeWhy)));
        await chat.SayAsync(locale == "de-DE" ? "zurück" : "back");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityEmail)));
        await chat.SayAsync(locale == "de-DE" ? "zurück" : "back");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
        await chat.SayAsync(chat.Text(nameof(Texts.Human)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancelDone)));
    }

    [Theory, InlineData("de-DE", "abmelden"), InlineData("en-GB", "sign out")]
    public async Task Signing_out_ends_the_proof_and_what_was_in_progress(string locale, string words)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await ProvenChatAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        await chat.SayAsync(words);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.SignedOut)));
        (await IdentityOfAsync(bot, chat)).ShouldBeNull();
        await chat.SayAsync(words);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.SignedOutAlready)));
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
    }

    /// <summary>A known customer is asked for nothing but the code, which goes to the address on file.</summary>
    [Theory, MemberData(nameof(Locales))]
    public async Task A_job_that_needs_a_fresh_proof_sends_a_code_without_asking_for_number_and_address(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await ProvenChatAsync(bot, locale);
        bot.Clock.Advance(TimeSpan.FromMinutes(6));

        await chat.SayAsync(chat.Text(nameof(Texts.ChangeAddress)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCode)));
        (await IdentityOfAsync(bot, chat))!.IsFresh.ShouldBeFalse();
        await chat.SayAsync(bot.Shop.LastCodeTo(Anna));

        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.IdentityProven)));
        (await IdentityOfAsync(bot, chat))!.IsFresh.ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Locales))]
    public async Task In_a_group_nothing_personal_is_asked_and_a_private_chat_is_offered(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale, "msteams", isGroup: true);

        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.PrivateChatOnly)));
        chat.LastReply.ShouldContain("https://teams.microsoft.com/l/chat/0/0?users=");
    }

    internal static CustomerNumber Unknown => CustomerNumber.FromSerial(9_999_999);

    internal static Task<ProvenIdentity?> IdentityOfAsync(TestBot bot, Chat chat) =>
        bot.Get<ProvenIdentities>().CurrentAsync(chat.Subject, chat.ConversationId, CancellationToken.None);

    /// <summary>A chat whose customer is proven, with nothing in progress.</summary>
    internal static async Task<Chat> ProvenChatAsync(TestBot bot, string locale)
    {
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        await chat.ProveAsync(bot, Anna);
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));
        return chat;
    }

    /// <summary>A chat that waits for the code.</summary>
    internal static async Task<Chat> ChatAtCodeAsync(TestBot bot, string locale)
    {
        var chat = bot.OpenChat(locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.OrderStatus)), Anna.Number.Value, Anna.Email);
        return chat;
    }
}

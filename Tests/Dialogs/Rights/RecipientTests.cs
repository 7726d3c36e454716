using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Rights;

/// <summary>The person hears which recipients are told of an erasure or a restriction (GDPR Art. 19 sentence 2).</summary>
public sealed class RecipientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_receipt_of_an_erasure_names_who_else_is_asked_to_erase(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.RightsErase)));
        await chat.SayAsync(chat.Text(nameof(Texts.EraseConfirm)));

        chat.LastReply.ShouldContain(chat.Text(nameof(Texts.EraseRecipients), RecipientOf(bot, locale)));
        var notice = (await bot.Get<RecipientNotices>().AllAsync(Token)).ShouldHaveSingleItem();
        chat.LastReply.ShouldContain(notice.Request);
        notice.References.ShouldHaveSingleItem();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task So_does_the_receipt_of_what_is_deleted_after_a_withdrawal(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawDelete)));

        chat.LastReply.ShouldContain(chat.Text(nameof(Texts.EraseRecipients), RecipientOf(bot, locale)));
        (await bot.Get<RecipientNotices>().AllAsync(Token)).ShouldHaveSingleItem().PurposeIds.ShouldBe(["callback"]);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Who_asks_what_is_stored_reads_whom_a_restriction_is_passed_on_to_and_when_it_was(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RightsRestrict)));
        await chat.SayAsync(chat.Text(nameof(Texts.RatherNotSay)));
        var notices = bot.Get<RecipientNotices>();
        var open = (await notices.AllAsync(Token)).ShouldHaveSingleItem();

        var before = await OverviewAsync(chat);
        await notices.CloseAsync(open.Number, "Per Brief.", Token);
        var after = await OverviewAsync(chat);

        before.ShouldContain(RecipientOf(bot, locale));
        before.ShouldNotContain("Per Brief.");
        after.ShouldContain("Per Brief.");
    }

    private static string RecipientOf(TestBot bot, string locale) => bot.Declarations["callback"].Recipients[0].For(locale);

    private static async Task<string> OverviewAsync(Chat chat)
    {
        await chat.SayAsync(chat.Text(nameof(Texts.MyData)));
        await chat.SayAsync("1");
        return chat.LastReply;
    }

    private static async Task<Chat> WithCallbackAsync(TestBot bot, string locale)
    {
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 1);
        await CallbackSteps.FinishAsync(chat, 1);
        return chat;
    }
}

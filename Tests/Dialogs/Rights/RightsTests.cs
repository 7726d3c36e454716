using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Rights;

public sealed class RightsTests
{
    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task What_is_kept_is_shown_with_its_period(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.MyData)));
        await chat.SayAsync("1");

        var purpose = bot.Declarations["callback"];
        chat.LastReply.ShouldContain(purpose.Title(locale));
        chat.LastReply.ShouldContain(purpose.Fields["receiptNumber"].Label.For(locale));
        chat.LastReply.ShouldContain("30");
        chat.LastReply.ShouldNotContain("Muster");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Where_nothing_is_kept_the_bot_says_so(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.MyData)));
        await chat.SayAsync("1");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.RightsViewNothing)));
    }

    [Theory, InlineData("de-DE", "Meine Daten löschen", "Endgültig löschen"), InlineData("en-GB", "delete my data", "yes")]
    public async Task Everything_is_erased_after_confirmation(string locale, string wish, string confirmation)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);

        await chat.SayAsync(wish);
        chat.LastReply.ShouldContain(bot.Declarations["callback"].Title(locale));
        await chat.SayAsync(confirmation);

        chat.LastReply.ShouldContain("D-");
        chat.LastReply.ShouldNotContain("Muster");
        using var export = await bot.Get<DataSubjectRights>().ExportAsync(chat.Subject, CancellationToken.None);
        export.RootElement.GetProperty("purposes").GetArrayLength().ShouldBe(0);
        (await bot.Ledger.ActiveAsync(chat.Subject, CancellationToken.None)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE", "ok"), InlineData("de-DE", "nein"), InlineData("en-GB", "hm"), InlineData("en-GB", "do not delete")]
    public async Task Nothing_is_erased_without_a_clear_yes(string locale, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RightsErase)));

        await chat.SayAsync(answer);

        (await bot.StoredCallbacksAsync(chat)).Count.ShouldBe(1);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Erasing_in_the_middle_of_a_transaction_ends_it(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 3);

        await chat.SayAsync(chat.Text(nameof(Texts.RightsErase)));
        await chat.SayAsync(chat.Text(nameof(Texts.EraseConfirm)));
        chat.Replies.Count.ShouldBe(1);
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CancelNothing)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Consent_is_withdrawn_in_one_step_and_what_was_kept_is_offered_for_deletion(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));
        (await bot.Ledger.StatusAsync(chat.Subject, "callback", locale, CancellationToken.None)).ShouldBe(ConsentStatus.Withdrawn);
        (await bot.StoredCallbacksAsync(chat)).Count.ShouldBe(1);
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawDelete)));

        chat.LastReply.ShouldContain("D-");
        (await bot.StoredFieldsAsync(chat)).ShouldBeEmpty();
    }

    [
        Theory,
        InlineData("de-DE", "löschen", 0),
        InlineData("de-DE", "behalten", 1),
        InlineData("en-GB", "delete", 0),
        InlineData("en-GB", "No, keep", 1)
    ]
    public async Task Short_answers_to_the_deletion_are_understood(string locale, string answer, int kept)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));

        await chat.SayAsync(answer);

        (await bot.StoredCallbacksAsync(chat)).Count.ShouldBe(kept);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Without_consents_there_is_nothing_to_withdraw(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.WithdrawNothing)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Consent_withdrawn_during_a_transaction_stops_it_before_anything_is_stored(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 4);

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawKeep)));
        CallbackSteps.IsAsked(chat, 4).ShouldBeTrue(chat.AllReplies);
        await CallbackSteps.FinishAsync(chat, 4);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentGone)));
        (await bot.StoredFieldsAsync(chat)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task After_a_withdrawal_consent_is_asked_for_anew(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawDelete)));

        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        CallbackSteps.IsAsked(chat, 1).ShouldBeTrue(chat.AllReplies);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task In_a_group_chat_nothing_personal_is_asked_or_shown(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale, "msteams", isGroup: true);

        foreach (
            var wish in new[]
            {
                nameof(Texts.RequestCallback),
                nameof(Texts.MyData),
                nameof(Texts.RightsErase),
                nameof(Texts.WithdrawConsent),
            }
        )
        {
            await chat.SayAsync(chat.Text(wish));
            chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.PrivateChatOnly)));
        }
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_authority_and_the_officer_are_named(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.MyData)));

        await chat.SayAsync(chat.Text(nameof(Texts.RightsComplaint)));

        chat.LastReply.ShouldContain(bot.Declarations.Controller.SupervisoryAuthority(locale));
        chat.LastReply.ShouldContain(bot.Declarations.Controller.DataProtectionOfficerEmail);
    }

    private static async Task<Chat> WithCallbackAsync(TestBot bot, string locale)
    {
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 1);
        await CallbackSteps.FinishAsync(chat, 1);
        (await bot.StoredCallbacksAsync(chat)).Count.ShouldBe(1);
        return chat;
    }
}

using System.Text.RegularExpressions;
using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Rights;

/// <summary>Copy, rectification, restriction and objection in the chat, each with its receipt.</summary>
public sealed partial class RequestDialogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_menu_names_every_right(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.MyData)));

        string[] rights =
        [
            nameof(Texts.RightsView),
            nameof(Texts.RightsDownload),
            nameof(Texts.RightsCorrect),
            nameof(Texts.RightsErase),
            nameof(Texts.RightsRestrict),
            nameof(Texts.RightsObject),
            nameof(Texts.WithdrawConsent),
            nameof(Texts.RightsComplaint),
        ];
        chat.Buttons.ShouldBe(rights.Select(name => chat.Text(name)));
    }

    [Theory, InlineData("de-DE", "2"), InlineData("en-GB", "Download a copy")]
    public async Task A_copy_comes_as_a_link_that_works_once(string locale, string choice)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.MyData)));
        await chat.SayAsync(choice);

        var link = Link().Match(chat.LastReply).Groups[1].Value;
        link.ShouldNotBeEmpty(chat.LastReply);
        (await bot.Get<ExportLinks>().TakeAsync(link, Token)).ShouldBe(new ExportGrant(chat.Subject, locale[..2]));
        chat.LastReply.ShouldContain("15");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_rectification_gets_a_number_and_a_date_and_its_answer_is_read_in_the_chat(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.RightsCorrect)));
        await chat.SayAsync("Meine Nummer endet auf 8, nicht auf 7.");
        await chat.SayAsync(chat.Text(nameof(Texts.RatherNotSay)));

        var request = (await bot.Get<DataSubjectRequests>().OfAsync(chat.Subject, Token)).ShouldHaveSingleItem();
        request.Wish.ShouldBe("Meine Nummer endet auf 8, nicht auf 7.");
        request.Contact.ShouldBeNull();
        chat.LastReply.ShouldContain(request.Number);
        await bot.Get<DataSubjectRequests>().CloseAsync(request.Number, "Die Nummer endet jetzt auf 8.", Token);
        await chat.SayAsync(chat.Text(nameof(Texts.MyData)));
        await chat.SayAsync("1");
        chat.LastReply.ShouldContain("Die Nummer endet jetzt auf 8.");
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_restriction_is_in_force_at_once_and_is_lifted_with_one_sentence(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await WithCallbackAsync(bot, locale);
        var title = bot.Declarations["callback"].Title(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.RightsRestrict)));
        await chat.SayAsync(chat.Text(nameof(Texts.RatherNotSay)));
        chat.LastReply.ShouldContain("R-");
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.DataRests), title));
        var limit = (await bot.Get<ProcessingLimits>().OfAsync(chat.Subject, Token)).ShouldHaveSingleItem();
        (limit.PurposeId, limit.Kind).ShouldBe(("callback", LimitKind.Restriction));
        await chat.SayAsync(chat.Text(nameof(Texts.RightsLift)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.LiftDone), title));
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        CallbackSteps.IsAsked(chat, 2).ShouldBeTrue(chat.AllReplies);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Where_nothing_can_rest_the_bot_says_so(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.RightsRestrict)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.RestrictNothing)));
        await chat.SayAsync(chat.Text(nameof(Texts.RightsObject)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ObjectNothing)));
        await chat.SayAsync(chat.Text(nameof(Texts.RightsLift)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.LiftNothing)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_question_in_the_middle_of_a_request_is_no_part_of_it(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RightsCorrect)));

        await chat.SayAsync(locale == "de-DE" ? "Was kostet der Versand?" : "How much is shipping?");
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));

        (await bot.Get<DataSubjectRequests>().AllAsync(Token)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task In_a_group_no_right_is_exercised(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale, "msteams", isGroup: true);
        string[] wishes =
        [
            nameof(Texts.RightsDownload),
            nameof(Texts.RightsCorrect),
            nameof(Texts.RightsRestrict),
            nameof(Texts.RightsObject),
            nameof(Texts.RightsLift),
            nameof(Texts.CustomerCopy),
        ];

        foreach (var wish in wishes)
        {
            await chat.SayAsync(chat.Text(wish));
            chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.PrivateChatOnly)));
        }
    }

    private static async Task<Chat> WithCallbackAsync(TestBot bot, string locale)
    {
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 1);
        await CallbackSteps.FinishAsync(chat, 1);
        return chat;
    }

    [GeneratedRegex(@"https://chat\.example/data-export/([\w-]+)")]
    private static partial Regex Link();
}

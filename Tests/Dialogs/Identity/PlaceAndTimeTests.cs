using CustomerBot.Backend;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Identity;

/// <summary>A code and a proof hold in their own conversation and for their own time.</summary>
public sealed class PlaceAndTimeTests
{
    private static Customer Anna => DemoShop.Anna;

    [Fact]
    public async Task A_proof_holds_in_its_own_conversation_only()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, "de-DE");
        var other = bot.OpenSecondTab("de-DE");

        await other.SayAsync(other.Text(nameof(Texts.OrderStatus)));

        other.LastReply.ShouldBe(other.Text(nameof(Texts.IdentityNumber)));
        (await IdentityTests.IdentityOfAsync(bot, chat)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_code_is_worth_nothing_in_another_tab()
    {
        await using var bot = await TestBot.StartAsync();
        var one = await IdentityTests.ChatAtCodeAsync(bot, "de-DE");
        var code = bot.Shop.LastCodeTo(Anna);
        var other = bot.OpenSecondTab("de-DE");
        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await other.SayAllAsync(other.Text(nameof(Texts.OrderStatus)), Anna.Number.Value, DemoShop.Ben.Email);

        await other.SayAsync(code);

        other.LastReply.ShouldBe(other.Text(nameof(Texts.IdentityCodeWrong), 4));
        await one.SayAsync(code);
        one.Replies[0].Text.ShouldBe(one.Text(nameof(Texts.IdentityProven)));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task A_restart_and_a_pause_of_a_day_lose_nothing_but_the_code(int answers)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        string[] steps = [chat.Text(nameof(Texts.OrderStatus)), Anna.Number.Value, Anna.Email];
        await chat.SayAllAsync(steps.Take(answers));

        await bot.RestartAsync();
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await chat.SayAllAsync(steps.Skip(answers));
        await chat.SayAsync(chat.Text(nameof(Texts.IdentityResend)));
        await chat.SayAsync(bot.Shop.LastCodeTo(Anna));

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
    }

    [Theory, InlineData("de-DE", "Angemeldet bleiben"), InlineData("en-GB", "stay signed in")]
    public async Task Five_minutes_before_a_proof_ends_the_customer_is_told_once_and_prolongs_it_without_losing_what_was_entered(
        string locale,
        string words
    )
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await AtThirdQuestionAsync(bot, locale);
        foreach (var _ in Enumerable.Range(0, 4))
        {
            bot.Clock.Advance(TimeSpan.FromMinutes(14)); // each message begins the 15 minutes anew
            await chat.SayAsync(chat.Text(nameof(Texts.Help)));
        }

        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.IdentityEndsSoon), 4));
        await chat.SayAsync(chat.Text(nameof(Texts.Help)));
        chat.Replies.ShouldAllBe(reply => reply.Text != chat.Text(nameof(Texts.IdentityEndsSoon), 4));
        await chat.SayAsync(words);
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityCode)));
        await chat.SayAsync(bot.Shop.LastCodeTo(Anna));
        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.IdentityProven)));
        bot.Clock.Advance(TimeSpan.FromMinutes(10)); // 66 minutes after the first proof
        await chat.SayAllAsync("34117 Kassel", chat.Text(nameof(Texts.AddressConfirm)));

        (await bot.Get<ICustomers>().ByNumberAsync(Anna.Number, CancellationToken.None))!.Address.Street.ShouldBe("Lindenweg");
    }

    [Fact]
    public async Task In_the_last_minute_it_is_said_so()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await AtThirdQuestionAsync(bot, "de-DE");
        foreach (var minutes in new[] { 14, 14, 14, 12 })
        {
            bot.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await chat.SayAsync(chat.Text(nameof(Texts.Help)));
        }

        bot.Clock.Advance(TimeSpan.FromSeconds(270)); // 58:30
        await chat.SayAsync(chat.Text(nameof(Texts.Help)));

        chat.Replies[0].Text.ShouldBe(chat.Text(nameof(Texts.IdentityEndsInOneMinute)));
    }

    [Theory, InlineData("de-DE", "Angemeldet bleiben"), InlineData("en-GB", "stay signed in")]
    public async Task Who_is_not_signed_in_cannot_stay_so(string locale, string words)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(words);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.SignedOutAlready)));
    }

    private static async Task<Chat> AtThirdQuestionAsync(TestBot bot, string locale)
    {
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.ChangeAddress)));
        await chat.ProveAsync(bot, Anna);
        await chat.SayAllAsync("Lindenweg 12b", chat.Text(nameof(Texts.RatherNotSay)));
        return chat;
    }

    [Fact]
    public async Task A_pause_of_a_day_ends_the_proof()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, "de-DE");

        bot.Clock.Advance(TimeSpan.FromDays(1));
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
    }
}

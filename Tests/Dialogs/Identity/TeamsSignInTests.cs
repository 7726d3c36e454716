using CustomerBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Dialogs.Identity;

public sealed class TeamsSignInTests
{
    private static readonly string s_annas = TokenService.TokenFor(TokenService.Tenant, TokenService.AnnasAccount);

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Who_is_signed_in_types_nothing(string locale)
    {
        await using var bot = await TestBot.StartAsync(TokenService.Setting);
        var chat = bot.OpenChat(locale, "msteams");
        TokenService.SignIn(chat, s_annas);

        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
        (await IdentityTests.IdentityOfAsync(bot, chat))!.CustomerNumber.ShouldBe(DemoShop.Anna.Number);
    }

    [Fact]
    public async Task Teams_signs_in_by_an_exchange_and_the_job_goes_on()
    {
        await using var bot = await TestBot.StartAsync(TokenService.Setting);
        var chat = bot.OpenChat("de-DE", "msteams");
        chat.Adapter.AddExchangeableToken(TokenService.Connection, "msteams", chat.Adapter.Conversation.User.Id, "from-teams", s_annas);
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        chat.LastActivity.Attachments.ShouldHaveSingleItem().ContentType.ShouldBe(OAuthCard.ContentType);

        TokenService.SignIn(chat, s_annas); // the service keeps what it exchanged
        await chat.SendAsync(TokenService.Exchange("from-teams"));

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.OrderQuestion)));
    }

    [Fact]
    public async Task A_token_that_the_activity_claims_to_bring_is_not_believed()
    {
        await using var bot = await TestBot.StartAsync(TokenService.Setting);
        var chat = bot.OpenChat("de-DE", "msteams");
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        await chat.SendAsync(TokenService.ClaimedToken(s_annas));

        (await IdentityTests.IdentityOfAsync(bot, chat)).ShouldBeNull();
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
    }

    [Fact]
    public async Task Outside_Teams_a_code_is_the_only_way()
    {
        await using var bot = await TestBot.StartAsync(TokenService.Setting);
        var chat = bot.OpenChat("de-DE");

        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        await chat.SendAsync(TokenService.ClaimedToken(s_annas));

        (await IdentityTests.IdentityOfAsync(bot, chat)).ShouldBeNull();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_account_of_nobody_goes_on_with_number_and_code(string locale)
    {
        await using var bot = await TestBot.StartAsync(TokenService.Setting);
        var chat = bot.OpenChat(locale, "msteams");
        TokenService.SignIn(chat, TokenService.TokenFor(TokenService.Tenant, "00000000-0000-0000-0000-000000000000"));

        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        chat.Replies[^2].Text.ShouldBe(chat.Text(nameof(Texts.IdentityNotMapped)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.IdentityNumber)));
    }

    [Fact]
    public async Task A_token_for_somebody_else_than_the_sender_proves_nothing()
    {
        await using var bot = await TestBot.StartAsync(TokenService.Setting);
        var chat = bot.OpenChat("de-DE", "msteams");
        TokenService.SignIn(chat, s_annas);

        await chat.SendAsync(
            new Activity(ActivityTypes.Message)
            {
                Text = chat.Text(nameof(Texts.OrderStatus)),
                From = new ChannelAccount(chat.Adapter.Conversation.User.Id) { AadObjectId = "somebody-else" },
            }
        );

        (await IdentityTests.IdentityOfAsync(bot, chat)).ShouldBeNull();
    }

    [Fact]
    public async Task Signing_out_ends_the_sign_in_too()
    {
        await using var bot = await TestBot.StartAsync(TokenService.Setting);
        var chat = bot.OpenChat("de-DE", "msteams");
        TokenService.SignIn(chat, s_annas);
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        await chat.SayAsync("abmelden");
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));

        chat.LastActivity.Attachments.ShouldHaveSingleItem().ContentType.ShouldBe(OAuthCard.ContentType);
    }
}

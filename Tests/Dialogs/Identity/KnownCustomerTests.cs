using CustomerBot.Backend;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Dialogs.Identity;

/// <summary>What the company knows of a proven customer is not asked, is shown before anything happens, and can be put right.</summary>
public sealed class KnownCustomerTests
{
    private static Customer Anna => DemoShop.Anna;

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_withdrawal_asks_a_proven_customer_for_the_order_only(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawContract)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.WithdrawalOrder)));
        await chat.SayAsync("B-2026-004711");
        ShouldSumUp(chat, Anna.Name, Anna.Email);
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawalConfirm)));

        var receipt = bot.Shop.Mails[^1];
        receipt.To.ShouldBe(Anna.Email);
        receipt.Text.ShouldContain(Anna.Name);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_cancellation_asks_for_neither_name_nor_address(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);

        await chat.SayAllAsync(
            chat.Text(nameof(Texts.CancelContracts)),
            "V-10000",
            chat.Text(nameof(Texts.CancellationOrdinary)),
            chat.Text(nameof(Texts.CancellationAsap))
        );
        ShouldSumUp(chat, Anna.Name, Anna.Email);
        await chat.SayAsync(chat.Text(nameof(Texts.CancellationConfirm)));

        bot.Shop.Mails[^1].To.ShouldBe(Anna.Email);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_callback_asks_for_the_topic_only(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);

        await chat.SayAllAsync(chat.Text(nameof(Texts.RequestCallback)), chat.Text(nameof(Texts.ConsentAgree)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CallbackTopic)));
        await chat.SayAsync(chat.Text(nameof(Texts.RatherNotSay)));
        ShouldSumUp(chat, Anna.Name, Anna.Phone!);
        await chat.SayAsync(chat.Text(nameof(Texts.CallbackConfirm)));

        (await bot.WaitingCallbacksAsync()).ShouldBe([new(Anna.Name, Anna.Phone!, null, locale[..2])]);
    }

    [Theory]
    [InlineData("de-DE", "nein, die E-Mail ist anna.neu@example.org")]
    [InlineData("en-GB", "no, the e-mail is anna.neu@example.org")]
    public async Task What_is_known_can_be_corrected_and_the_correction_holds(string locale, string correction)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, locale);
        await chat.SayAllAsync(chat.Text(nameof(Texts.WithdrawContract)), "B-2026-004711");

        await chat.SayAsync(correction);
        ShouldSumUp(chat, Anna.Name, "anna.neu@example.org");
        chat.LastReply.ShouldNotContain(Anna.Email);
        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawalConfirm)));

        bot.Shop.Mails[^1].To.ShouldBe("anna.neu@example.org");
    }

    [Fact]
    public async Task What_is_to_be_corrected_without_a_new_value_is_asked_whatever_is_known()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, "de-DE");
        await chat.SayAllAsync("Vertrag widerrufen", "B-2026-004711", chat.Text(nameof(Texts.FormCorrect)), "E-Mail");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.DeclarationEmail)));

        await chat.SayAsync("anna.neu@example.org");

        ShouldSumUp(chat, Anna.Name, "anna.neu@example.org");
    }

    [Fact]
    public async Task A_name_that_the_form_would_not_take_is_asked()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAsync(chat.Text(nameof(Texts.OrderStatus)));
        await chat.ProveAsync(bot, DemoShop.Robin);

        await chat.SayAllAsync(chat.Text(nameof(Texts.Cancel)), "Vertrag widerrufen", "B-2026-004711");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.DeclarationName)));
    }

    [Fact]
    public async Task A_proof_that_lapsed_before_the_confirmation_tells_nothing_any_more()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, "de-DE");
        var mails = bot.Shop.Mails.Count;
        await chat.SayAllAsync("Vertrag widerrufen", "B-2026-004711");

        bot.Clock.Advance(TimeSpan.FromMinutes(16));
        await chat.SayAsync("Widerruf bestätigen");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.DeclarationName)));
        bot.Shop.Mails.Count.ShouldBe(mails);
    }

    [Fact]
    public async Task While_the_company_is_away_the_form_asks_instead()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, "de-DE");
        bot.Watch.IsBackendDown = true;

        await chat.SayAllAsync("Vertrag widerrufen", "B-2026-004711");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.DeclarationName)));
    }

    [Fact]
    public async Task The_conversation_keeps_no_copy_and_what_waits_for_the_company_goes_with_the_dialog()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Change = services => services.AddSingleton<IContracts, NoContracts>();
        await bot.RestartAsync();
        var chat = await IdentityTests.ProvenChatAsync(bot, "de-DE");

        await chat.SayAllAsync("Vertrag widerrufen", "B-2026-004711");
        ShouldSumUp(chat, Anna.Name, Anna.Email);
        (await bot.StoredConversationAsync(chat)).ShouldNotContain(Anna.Email);
        await chat.SayAsync("Widerruf bestätigen");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.JobOutcomeUnknown)));
        (await bot.StoredConversationAsync(chat)).ShouldContain(Anna.Email, Case.Sensitive, "what was confirmed waits for the next try");
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));

        (await bot.StoredConversationAsync(chat)).ShouldNotContain(Anna.Email);
    }

    private static void ShouldSumUp(Chat chat, params string[] values)
    {
        chat.Buttons.ShouldContain(chat.Text(nameof(Texts.FormCorrect)), chat.AllReplies);
        values.ShouldAllBe(value => chat.LastReply.Contains(value, StringComparison.Ordinal));
    }

    /// <summary>Everything of the company answers but this.</summary>
    private sealed class NoContracts : IContracts
    {
        public Task<IReadOnlyList<Contract>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken) => throw Away();

        public Task<JobReceipt> DeclareWithdrawalAsync(
            WithdrawalDeclaration declaration,
            string idempotencyKey,
            CancellationToken cancellationToken
        ) => throw Away();

        public Task<JobReceipt> DeclareCancellationAsync(
            CancellationDeclaration declaration,
            string idempotencyKey,
            CancellationToken cancellationToken
        ) => throw Away();

        private static BackendUnavailableException Away() => BackendUnavailableException.During("contracts", BackendFault.Down);
    }
}

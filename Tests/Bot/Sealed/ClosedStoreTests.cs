using System.Globalization;
using System.Net;
using CustomerBot.Encryption;
using CustomerBot.Tests.Encryption;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>The vault is away for longer than keys in memory may serve: questions are answered, transactions are closed, over HTTP.</summary>
public sealed class ClosedStoreTests
{
    /// <summary>Shorter than the life of a chat token, so that both can be seen together.</summary>
    private static readonly TimeSpan s_tolerance = TimeSpan.FromMinutes(20);

    private readonly MemoryVault _vault = new();
    private readonly FakeTimeProvider _clock = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [
        Theory,
        InlineData("de-DE", "Was kostet der Versand?", "Rückruf anfragen"),
        InlineData("en-GB", "How much is shipping?", "Request a callback")
    ]
    public async Task Questions_are_answered_transactions_are_closed_and_it_recovers_by_itself(string locale, string question, string wish)
    {
        await using var bot = await StartAsync();
        var client = new ExpectRepliesClient(bot.Http, locale);
        await client.JoinAsync(Token);
        var answer = (await client.SayAsync(question, Token)).Single();

        TakeVaultAway();
        var closedAnswer = (await client.SayAsync(question, Token)).Single();
        var closedWish = (await client.SayAsync(wish, Token)).Single();
        var health = await bot.Http.GetStringAsync("/health/ready", Token);
        GiveVaultBack();
        var healthAgain = await bot.Http.GetStringAsync("/health/ready", Token);
        var openWish = string.Join('\n', await client.SayAsync(wish, Token));

        closedAnswer.ShouldBe($"{answer}\n\n{Text(nameof(Texts.StoreClosedHint), locale)}");
        closedWish.ShouldStartWith(Text(nameof(Texts.StoreClosed), locale).Split("{0}")[0]);
        health.ShouldBe("Degraded");
        healthAgain.ShouldBe("Healthy");
        openWish.ShouldNotContain(Text(nameof(Texts.StoreClosed), locale).Split("{0}")[0]);
    }

    [Fact]
    public async Task Within_the_stated_time_all_goes_on_and_readiness_is_degraded()
    {
        await using var bot = await StartAsync();
        var client = new ExpectRepliesClient(bot.Http, "de-DE");
        await client.JoinAsync(Token);
        _vault.Failure = VaultException.Unavailable("kek");
        _clock.Advance(new EncryptionOptions().ConfirmKeysEvery);

        await client.SayAsync("Rückruf anfragen", Token);
        var name = string.Join('\n', await client.SayAsync("Einverstanden", Token));

        name.ShouldContain(Text(nameof(Texts.CallbackName), "de-DE"));
        (await bot.Http.GetStringAsync("/health/ready", Token)).ShouldBe("Degraded");
    }

    [Fact]
    public async Task A_dialog_in_progress_goes_on_after_the_outage_where_it_was()
    {
        await using var bot = await StartAsync();
        var client = new ExpectRepliesClient(bot.Http, "de-DE");
        await client.JoinAsync(Token);
        await client.SayAsync("Rückruf anfragen", Token);
        await client.SayAsync("Einverstanden", Token);

        TakeVaultAway();
        var closed = (await client.SayAsync("Erika Beispiel", Token)).Single();
        GiveVaultBack();
        var next = string.Join('\n', await client.SayAsync("Erika Beispiel", Token));

        closed.ShouldStartWith(Text(nameof(Texts.StoreClosed), "de-DE").Split("{0}")[0]);
        next.ShouldContain(Text(nameof(Texts.CallbackPhone), "de-DE"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_customer_of_the_chat_page_gets_answers_too_and_keeps_the_conversation(bool openedBefore)
    {
        await using var bot = await StartAsync();
        var welcome = Text(nameof(Texts.Welcome), "de-DE").Split("{0}")[0];
        var hint = Text(nameof(Texts.StoreClosedHint), "de-DE");
        var other = new DirectLineVisitor(bot.Http, "de-DE");
        await other.OpenAsync(Token);
        await other.RepliesAsync(welcome, Token);
        var visitor = new DirectLineVisitor(bot.Http, "de-DE");
        if (openedBefore)
        {
            await visitor.OpenAsync(Token);
            await visitor.RepliesAsync(welcome, Token);
        }

        TakeVaultAway();
        if (!openedBefore)
        {
            await visitor.OpenAsync(Token);
            await visitor.RepliesAsync(Text(nameof(Texts.StoreClosed), "de-DE").Split("{0}")[0], Token);
        }

        await visitor.SayAsync("Was kostet der Versand?", hint, Token);
        GiveVaultBack();
        await visitor.SayAsync("Rückruf anfragen", Text(nameof(Texts.ConsentAgree), "de-DE"), Token);
        visitor.Rewind();
        var feed = (await visitor.PollAsync(Token)).Select(activity => activity.GetProperty("text").GetString()).ToList();

        feed.ShouldContain("Rückruf anfragen");
        feed.ShouldBeUnique();
        if (!openedBefore)
        {
            feed.ShouldContain("Was kostet der Versand?");
        }
    }

    [Fact]
    public async Task A_file_is_refused_with_a_clear_status_while_nothing_can_be_kept()
    {
        await using var bot = await StartAsync();
        var visitor = new DirectLineVisitor(bot.Http, "de-DE");
        await visitor.OpenAsync(Token);
        TakeVaultAway();

        using var refused = await visitor.UploadAsync(new ByteArrayContent([.. "%PDF-1.7"u8]), "a.pdf", Token);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_program_that_starts_while_the_vault_is_away_answers_questions_and_opens_the_store_later()
    {
        _vault.Failure = VaultException.Unavailable("record-keys");
        await using var bot = await StartAsync();
        var client = new ExpectRepliesClient(bot.Http, "de-DE");

        var joined = (await client.JoinAsync(Token)).Single();
        using var token = await bot.Http.PostAsync("/chat/token", null, Token);
        GiveVaultBack();
        var wish = string.Join('\n', await client.SayAsync("Rückruf anfragen", Token));

        joined.ShouldContain(Text(nameof(Texts.StoreClosed), "de-DE").Split("{0}")[0]);
        token.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        wish.ShouldContain(Text(nameof(Texts.ConsentAgree), "de-DE"));
    }

    private void TakeVaultAway()
    {
        _vault.Failure = VaultException.Unavailable("kek");
        _clock.Advance(s_tolerance);
    }

    private void GiveVaultBack()
    {
        _vault.Failure = null;
        _clock.Advance(TimeSpan.FromSeconds(30));
    }

    private static string Text(string name, string locale) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo(locale))!;

    private Task<HostedBot> StartAsync() =>
        HostedBot.StartAsync(
            services => services.AddSingleton<IKeyVault>(_vault).AddSingleton<TimeProvider>(_clock),
            null,
            ("Encryption:OutageTolerance", s_tolerance.ToString())
        );
}

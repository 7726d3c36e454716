using CustomerBot.Backend;
using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Backend;

public sealed class OneTimeCodeTests
{
    private static readonly DataSubject s_requester = DataSubject.ForUser("test", "somebody");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_code_in_the_mail_proves_the_customer_once()
    {
        await using var host = BackendHost.Start();

        var outcome = await AskAsync(host, DemoShop.Anna);
        var code = host.Shop.LastCodeTo(DemoShop.Anna);
        var first = await host.Codes.CheckAsync(s_requester, "conversation", code, Token);
        var second = await host.Codes.CheckAsync(s_requester, "conversation", code, Token);

        outcome.ShouldBe(new CodeRequestOutcome.Sent());
        first.ShouldBe(new CodeCheck.Proven(DemoShop.Anna.Number));
        second.ShouldBe(new CodeCheck.None());
    }

    [Theory, InlineData("  {0} {1} "), InlineData("{0}-{1}"), InlineData("{0}.{1}")]
    public async Task A_code_may_be_typed_in_groups(string form)
    {
        await using var host = BackendHost.Start();
        await AskAsync(host, DemoShop.Anna);
        var code = host.Shop.LastCodeTo(DemoShop.Anna);
        var typed = string.Format(null, form, code[..3], code[3..]);

        var check = await host.Codes.CheckAsync(s_requester, "conversation", typed, Token);

        check.ShouldBe(new CodeCheck.Proven(DemoShop.Anna.Number));
    }

    [Theory, InlineData("KD-99999990", "nobody@example.org"), InlineData(null, "somebody.else@example.org"), InlineData("no number", "x")]
    public async Task What_does_not_belong_together_gets_the_same_answer_and_no_mail(string? number, string email)
    {
        await using var host = BackendHost.Start();

        var outcome = await host.Codes.RequestAsync(s_requester, "conversation", number ?? DemoShop.Anna.Number.Value, email, "de", Token);
        var check = await host.Codes.CheckAsync(s_requester, "conversation", "123456", Token);

        outcome.ShouldBe(new CodeRequestOutcome.Sent());
        check.ShouldBe(new CodeCheck.Wrong(4));
        host.Shop.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_of_details_that_do_not_belong_together_can_not_be_guessed()
    {
        await using var host = BackendHost.Start();
        await host.Codes.RequestAsync(s_requester, "conversation", DemoShop.Anna.Number.Value, "x@example.org", "de", Token);
        var stored = await host.Get<CodeDocuments>().ChallengeAsync(s_requester, "conversation", Token);
        var hasher = host.Get<CodeHasher>();
        string? code = null;
        for (var number = 0; code is null; number++)
        {
            var digits = number.ToString("D6", null);
            code = await hasher.CodeAsync("conversation", stored!.Content.ExpiresAt, digits, Token) == stored.Content.Code ? digits : null;
        }

        var check = await host.Codes.CheckAsync(s_requester, "conversation", code, Token);

        check.ShouldBe(new CodeCheck.Wrong(4));
    }

    [Fact]
    public async Task Five_wrong_tries_lock_the_code_and_warn_the_customer_once_a_day()
    {
        await using var host = BackendHost.Start();
        await AskAsync(host, DemoShop.Anna);
        var code = host.Shop.LastCodeTo(DemoShop.Anna);

        var tries = await FailAsync(host, code);
        var late = await host.Codes.CheckAsync(s_requester, "conversation", code, Token);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await AskAsync(host, DemoShop.Anna);
        await FailAsync(host, host.Shop.LastCodeTo(DemoShop.Anna));

        tries.ShouldBe([
            new CodeCheck.Wrong(4),
            new CodeCheck.Wrong(3),
            new CodeCheck.Wrong(2),
            new CodeCheck.Wrong(1),
            new CodeCheck.NoTriesLeft(),
        ]);
        late.ShouldBe(new CodeCheck.NoTriesLeft());
        host.Shop.Mails.Count(mail => mail.Subject.StartsWith("Falsche Codes", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_no_code_costs_no_try()
    {
        await using var host = BackendHost.Start();
        await AskAsync(host, DemoShop.Anna);

        var checks = new List<CodeCheck>();
        foreach (var typed in (string[])["", "12345", "1234567", "hallo", new string('1', 5_000), "12345a"])
        {
            checks.Add(await host.Codes.CheckAsync(s_requester, "conversation", typed, Token));
        }

        checks.ShouldAllBe(check => check == new CodeCheck.Wrong(5));
    }

    [Fact]
    public async Task A_code_is_worth_nothing_elsewhere_and_later()
    {
        await using var host = BackendHost.Start();
        await AskAsync(host, DemoShop.Anna);
        var code = host.Shop.LastCodeTo(DemoShop.Anna);

        var elsewhere = await host.Codes.CheckAsync(s_requester, "another conversation", code, Token);
        var stranger = await host.Codes.CheckAsync(DataSubject.ForUser("test", "stranger"), "conversation", code, Token);
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        var late = await host.Codes.CheckAsync(s_requester, "conversation", code, Token);

        elsewhere.ShouldBe(new CodeCheck.None());
        stranger.ShouldBe(new CodeCheck.None());
        late.ShouldBe(new CodeCheck.Expired());
    }

    [Fact]
    public async Task A_new_code_replaces_the_old_one()
    {
        await using var host = BackendHost.Start();
        await AskAsync(host, DemoShop.Anna);
        var old = host.Shop.LastCodeTo(DemoShop.Anna);
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        await AskAsync(host, DemoShop.Anna);
        var current = host.Shop.LastCodeTo(DemoShop.Anna);

        if (old != current)
        {
            (await host.Codes.CheckAsync(s_requester, "conversation", old, Token)).ShouldBe(new CodeCheck.Wrong(4));
        }

        (await host.Codes.CheckAsync(s_requester, "conversation", current, Token)).ShouldBe(new CodeCheck.Proven(DemoShop.Anna.Number));
    }

    [Fact]
    public async Task Of_many_checks_at_once_on_two_nodes_one_succeeds_and_five_count()
    {
        await using var host = BackendHost.Start();
        await using var second = host.SecondNode();
        await AskAsync(host, DemoShop.Anna);
        var code = host.Shop.LastCodeTo(DemoShop.Anna);
        var wrong = code == "000000" ? "000001" : "000000";

        var guesses = Enumerable
            .Range(0, 12)
            .Select(number => (number % 2 == 0 ? host : second).Codes.CheckAsync(s_requester, "conversation", wrong, Token));
        var checks = await Task.WhenAll(guesses);

        checks.Count(check => check is CodeCheck.Wrong).ShouldBe(4);
        checks.Count(check => check is CodeCheck.NoTriesLeft).ShouldBe(8);
        (await second.Codes.CheckAsync(s_requester, "conversation", code, Token)).ShouldBe(new CodeCheck.NoTriesLeft());
    }

    private static Task<CodeRequestOutcome> AskAsync(BackendHost host, Customer customer) =>
        host.Codes.RequestAsync(s_requester, "conversation", customer.Number.Value, customer.Email, "de", Token);

    private static async Task<IReadOnlyList<CodeCheck>> FailAsync(BackendHost host, string code)
    {
        var wrong = code == "000000" ? "000001" : "000000";
        var checks = new List<CodeCheck>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            checks.Add(await host.Codes.CheckAsync(s_requester, "conversation", wrong, Token));
        }

        return checks;
    }
}

using System.Text.Json;
using CustomerBot.Backend;
using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Backend;

/// <summary>How often codes go out, whoever asks, wherever, on all nodes together.</summary>
public sealed class CodeLimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asking_again_waits_longer_each_time()
    {
        await using var host = BackendHost.Start();
        var start = host.Clock.GetUtcNow();

        (await AskAsync(host, "a")).ShouldBe(new CodeRequestOutcome.Sent());
        (await AskAsync(host, "a")).ShouldBe(new CodeRequestOutcome.WaitUntil(start + TimeSpan.FromSeconds(30)));
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        (await AskAsync(host, "a")).ShouldBe(new CodeRequestOutcome.Sent());
        (await AskAsync(host, "a")).ShouldBe(new CodeRequestOutcome.WaitUntil(start + TimeSpan.FromSeconds(90)));
    }

    [Fact]
    public async Task A_mistyped_address_is_corrected_without_a_wait()
    {
        await using var host = BackendHost.Start();

        await AskAsync(host, "a", email: "anna.beispeil@example.org");

        (await AskAsync(host, "a")).ShouldBe(new CodeRequestOutcome.Sent());
        host.Shop.LastCodeTo(DemoShop.Anna).Length.ShouldBe(6);
    }

    [Fact]
    public async Task A_target_gets_three_codes_an_hour_from_all_requesters_and_nodes_together()
    {
        await using var host = BackendHost.Start();
        await using var second = host.SecondNode();

        var asked = Enumerable.Range(0, 8).Select(number => AskAsync(number % 2 == 0 ? host : second, $"requester {number}"));
        var outcomes = await Task.WhenAll(asked);
        var mails = host.Shop.Mails.Count + second.Shop.Mails.Count;
        host.Clock.Advance(TimeSpan.FromHours(1));
        var later = await AskAsync(second, "later");

        mails.ShouldBe(3);
        outcomes.Count(outcome => outcome is CodeRequestOutcome.Sent).ShouldBe(3);
        later.ShouldBe(new CodeRequestOutcome.Sent());
    }

    [Theory, InlineData("anna.beispiel@example.org"), InlineData("nobody@example.org")]
    public async Task Limits_are_the_same_whether_or_not_the_details_belong_together(string email)
    {
        await using var host = BackendHost.Start();
        var start = host.Clock.GetUtcNow();

        var outcomes = new List<CodeRequestOutcome>();
        for (var requester = 0; requester < 5; requester++)
        {
            outcomes.Add(await AskAsync(host, $"requester {requester}", email));
        }

        var full = new CodeRequestOutcome.TooMany(start + TimeSpan.FromHours(1));
        var sent = new CodeRequestOutcome.Sent();
        outcomes.ShouldBe([sent, sent, sent, full, full]);
    }

    [Fact]
    public async Task Who_knows_only_the_number_can_not_use_up_the_customers_codes()
    {
        await using var host = BackendHost.Start();
        for (var requester = 0; requester < 30; requester++)
        {
            await AskAsync(host, $"attacker {requester}", $"guess{requester % 3}@example.org");
        }

        (await AskAsync(host, "customer")).ShouldBe(new CodeRequestOutcome.Sent());
    }

    [Fact]
    public async Task Strangers_get_seven_codes_a_day_and_leave_three_to_who_was_the_customer_today()
    {
        await using var host = BackendHost.Start();
        await AskAsync(host, "customer");
        await host.Codes.CheckAsync(Requester("customer"), "conversation", host.Shop.LastCodeTo(DemoShop.Anna), Token);

        var strangers = new List<CodeRequestOutcome>();
        for (var requester = 0; requester < 12; requester++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(30));
            strangers.Add(await AskAsync(host, $"stranger {requester}"));
        }

        strangers.Count(outcome => outcome is CodeRequestOutcome.Sent).ShouldBe(6);
        strangers[^1].ShouldBeOfType<CodeRequestOutcome.TooMany>();
        (await AskAsync(host, "customer")).ShouldBe(new CodeRequestOutcome.Sent());
    }

    [Fact]
    public async Task One_requester_gets_six_answers_an_hour_whatever_is_typed()
    {
        await using var host = BackendHost.Start();

        var outcomes = new List<CodeRequestOutcome>();
        for (var number = 0; number < 8; number++)
        {
            outcomes.Add(await AskAsync(host, "enumerator", $"guess{number}@example.org"));
        }

        outcomes.Take(6).ShouldAllBe(outcome => outcome is CodeRequestOutcome.Sent);
        outcomes.Skip(6).ShouldAllBe(outcome => outcome is CodeRequestOutcome.TooMany);
    }

    [Fact]
    public async Task Match_and_no_match_do_the_same_work()
    {
        await using var host = BackendHost.Start(CountingCustomers.Replace);
        var customers = (CountingCustomers)host.Get<ICustomers>();
        var queue = host.Get<MailQueue>();

        var counts = new List<(int Calls, int Queued, string Documents)>();
        foreach (var email in (string[])[DemoShop.Anna.Email, "nobody@example.org"])
        {
            customers.Calls = 0;
            var requester = $"who types {email}";
            await AskAsync(host, requester, email);
            using var stored = await host.Get<DataSubjectRights>().ExportAsync(Requester(requester), Token);
            counts.Add((customers.Calls, queue.Announced.Count, Shape(stored)));
            queue.Announced.TryRead(out _).ShouldBeTrue();
        }

        counts[0].ShouldBe(counts[1]);
        counts[0].Calls.ShouldBe(1);
        counts[0].Queued.ShouldBe(1);
    }

    /// <summary>Names of all members and lengths of all strings that were stored.</summary>
    private static string Shape(JsonDocument stored)
    {
        var members =
            from purpose in stored.RootElement.GetProperty("purposes").EnumerateArray()
            where purpose.GetProperty("purpose").GetString() == "identity"
            from document in purpose.GetProperty("documents").EnumerateArray()
            from member in document.GetProperty("data").EnumerateObject()
            select $"{member.Name}:{Length(member.Value)}";
        return string.Join(';', members.Order(StringComparer.Ordinal));
    }

    private static int Length(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()!.Length : 0;

    private static DataSubject Requester(string name) => DataSubject.ForUser("test", name);

    private static Task<CodeRequestOutcome> AskAsync(BackendHost host, string requester, string? email = null) =>
        host.Codes.RequestAsync(
            Requester(requester),
            "conversation",
            DemoShop.Anna.Number.Value,
            email ?? DemoShop.Anna.Email,
            "de",
            Token
        );
}

using System.Text.RegularExpressions;
using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy;

namespace CustomerBot.Tests.Bot;

/// <summary>The tasks to tell recipients, as staff work through them, on a store that another process wrote.</summary>
public sealed partial class SubjectRecipientsCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_recipient_is_listed_closed_and_found_again_for_the_person_who_asks()
    {
        await FillAsync();
        var (_, erased, _) = await RunAsync("subject", "erase", "--channel", "webchat", "--user", "anna");

        var (listed, list, errors) = await RunAsync("subject", "recipients", "--language", "en");
        var (closed, _, _) = await RunAsync("subject", "recipients", "close", Number().Match(list).Value, "--answer", "By letter.");
        var (_, empty, _) = await RunAsync("subject", "recipients");
        var (_, asked, _) = await RunAsync("subject", "recipients", "--request", Receipt().Match(erased).Value);

        (listed, closed).ShouldBe((0, 0), errors);
        erased.ShouldContain("To be told: Customer service of Lindenhof Versand GmbH");
        list.ShouldContain("tell: Customer service of Lindenhof Versand GmbH; about: callback");
        list.ShouldContain("13 days left");
        list.ShouldNotContain("anna");
        empty.ShouldContain("No recipients to tell.");
        asked.ShouldContain("By letter.");
    }

    [Fact]
    public async Task A_task_past_its_date_is_overdue_and_the_exit_code_says_so()
    {
        await FillAsync(host => host.Limits.SetAsync(PrivacyHost.Person("anna"), "callback", LimitKind.Restriction, "R-222222", default));

        var (exitCode, list, _) = await RunAsync("subject", "recipients");

        exitCode.ShouldBe(1);
        list.ShouldContain("OVERDUE");
        list.ShouldContain("person: --channel webchat --user anna");
    }

    [Fact]
    public async Task Nothing_is_passed_on_of_a_request_that_was_declined()
    {
        var number = "";
        await FillAsync(async host =>
        {
            RequestWish wish = new(RequestKind.Rectification, "callback", "Falsch.", null);
            number = (await host.Requests.TakeAsync(PrivacyHost.Person("anna"), wish, "de", default)).Number;
        });

        var (declined, _, errors) = await RunAsync("subject", "requests", "decline", number, "--reason", "Die Nummer stimmt.");
        var (_, list, _) = await RunAsync("subject", "recipients", "--all");

        declined.ShouldBe(0, errors);
        list.ShouldContain("No recipients to tell.");
    }

    /// <summary>A store of twenty days ago.</summary>
    private async Task FillAsync(Func<PrivacyHost, Task>? more = null)
    {
        await using var host = new PrivacyHost(_folder.FullName, new(DateTimeOffset.UtcNow.AddDays(-20)));
        await host.PutAsync(PrivacyHost.Person("anna"));
        await (more?.Invoke(host) ?? Task.CompletedTask);
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.OnAsync(_folder.FullName, TestContext.Current.CancellationToken, arguments);

    [GeneratedRegex("N-[2-9A-Z]{6}")]
    private static partial Regex Number();

    [GeneratedRegex("D-[2-9A-Z]{6}")]
    private static partial Regex Receipt();
}

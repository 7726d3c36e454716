using System.Text.Json;
using CustomerBot.Tests.Privacy;

namespace CustomerBot.Tests.Bot;

/// <summary>The commands after a data breach, as an operator runs them, on a store that another process wrote.</summary>
public sealed class IncidentCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Affected_persons_are_counted_and_listed_with_a_way_to_reach_them()
    {
        await FillAsync();

        var (counted, counts, errors) = await RunAsync(["incident", "affected", .. LastHour]);
        var (listed, list, _) = await RunAsync(["incident", "affected", .. LastHour, "--persons", "--json"]);

        (counted, listed).ShouldBe((0, 0), errors);
        counts.ShouldContain("2 persons whose data lay there.");
        counts.ShouldContain("callback: 2 persons, 2 records");
        counts.ShouldNotContain("23125");
        var persons = JsonDocument.Parse(list).RootElement.GetProperty("persons").EnumerateArray().ToList();
        persons.Count.ShouldBe(2);
        persons.ShouldAllBe(person => person.GetProperty("contacts").EnumerateArray().Any(HasPhone));
    }

    [Fact]
    public async Task The_notification_is_drafted_and_the_ledger_knows_when_it_is_due()
    {
        await FillAsync();

        string[] aware = ["--aware", "2026-03-01T10:00Z", "--language", "en"];
        var (exitCode, draft, errors) = await RunAsync(["incident", "report", .. LastHour, .. aware]);
        var (_, ledger, _) = await RunAsync("ledger", "export");

        exitCode.ShouldBe(0, errors);
        draft.ShouldStartWith("<!doctype html>");
        draft.ShouldContain("Supervisory authority");
        ledger.ShouldContain("\"dueAt\":\"2026-03-04T10:00:00.0000000\\u002B00:00\"");
    }

    [Fact]
    public async Task What_is_not_understood_is_said_and_nothing_is_counted()
    {
        var (noTime, _, time) = await RunAsync("incident", "affected", "--from", "gestern", "--to", "2026-03-01");
        var (backwards, _, order) = await RunAsync("incident", "affected", "--from", "2026-03-02", "--to", "2026-03-01");
        var (unknown, _, purpose) = await RunAsync(["incident", "affected", .. LastHour, "--purpose", "marketing"]);

        new[] { noTime, backwards, unknown }.ShouldAllBe(exitCode => exitCode != 0);
        time.ShouldContain("--from is no time.");
        order.ShouldContain("--to is before --from.");
        purpose.ShouldContain("No such purpose is declared.");
    }

    [Fact]
    public async Task The_template_of_the_message_to_persons_is_printed()
    {
        var (exitCode, message, errors) = await RunAsync("incident", "message", "--purpose", "callback", "--purpose", "return");

        exitCode.ShouldBe(0, errors);
        message.ShouldContain("Telefonnummer");
        message.ShouldContain("datenschutz@lindenhof-versand.example");
    }

    private static string[] LastHour =>
        ["--from", $"{DateTimeOffset.UtcNow.AddHours(-1):O}", "--to", $"{DateTimeOffset.UtcNow.AddMinutes(5):O}"];

    private static bool HasPhone(JsonElement contact) =>
        contact.GetProperty("field").GetString() == "phoneNumber" && contact.GetProperty("value").GetString() == "+49 30 23125 001";

    private async Task FillAsync()
    {
        await using var host = new PrivacyHost(_folder.FullName, new(DateTimeOffset.UtcNow));
        await host.PutAsync(PrivacyHost.Person("anna"));
        await host.PutAsync(PrivacyHost.Person("bert"));
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.OnAsync(_folder.FullName, TestContext.Current.CancellationToken, arguments);
}

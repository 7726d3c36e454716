using System.Text.Json;
using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy;

namespace CustomerBot.Tests.Bot;

/// <summary>The commands on keys, persons, ledger and retention, as an operator runs them, on a store that another process wrote.</summary>
public sealed class StoreCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Keys_are_listed_and_rotated_while_another_process_has_the_store_open()
    {
        await using var host = new PrivacyHost(_folder.FullName);
        await host.PutAsync(PrivacyHost.Person("anna"));

        var (listed, before, _) = await RunAsync("keys", "list", "--json");
        var (rotated, _, errors) = await RunAsync("keys", "rotate");
        var (_, after, _) = await RunAsync("keys", "list", "--json");

        (listed, rotated).ShouldBe((0, 0), errors);
        States(before).ShouldBe(["current"]);
        States(after).ShouldBe(["destroyed", "current"]);
        await host.PutAsync(PrivacyHost.Person("anna"));
        (await host.ReadAsync(PrivacyHost.Person("anna"))).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_current_epoch_is_not_destroyed()
    {
        var (_, listed, _) = await RunAsync("keys", "list", "--json");
        var epoch = JsonDocument.Parse(listed).RootElement.GetProperty("epochs")[0].GetProperty("name").GetString()!;

        var (exitCode, output, _) = await RunAsync("keys", "destroy", epoch);

        exitCode.ShouldBe(1);
        output.ShouldContain("Run keys rotate first.");
    }

    [Fact]
    public async Task A_person_is_exported_and_erased_and_the_ledger_proves_it()
    {
        await using (var host = new PrivacyHost(_folder.FullName, new(DateTimeOffset.UtcNow)))
        {
            await host.PutAsync(PrivacyHost.Person("anna"));
        }

        string[] anna = ["--channel", "webchat", "--user", "anna"];
        var (exported, export, _) = await RunAsync(["subject", "export", .. anna]);
        var (erased, receipt, _) = await RunAsync(["subject", "erase", .. anna]);
        var (again, _, _) = await RunAsync(["subject", "export", .. anna]);
        var (verified, proof, _) = await RunAsync("ledger", "verify");

        (exported, erased, again, verified).ShouldBe((0, 0, 1, 0));
        export.ShouldContain("+49 30 23125 001");
        receipt.ShouldContain("callback: 1 records");
        receipt.ShouldNotContain("anna");
        proof.ShouldContain("The ledger proves itself.");
    }

    [Fact]
    public async Task Whoever_is_named_twice_or_not_at_all_is_asked_for()
    {
        var (exitCode, _, errors) = await RunAsync("subject", "erase", "--channel", "webchat");

        exitCode.ShouldNotBe(0);
        errors.ShouldContain("Name one person");
    }

    [Fact]
    public async Task The_ledger_is_exported_and_a_text_is_found_by_its_hash()
    {
        await using (var host = new PrivacyHost(_folder.FullName))
        {
            await host.Ledger.RecordAsync(PrivacyHost.Person("anna"), "callback", Decision.Given, "Darf ich?", "de", default);
        }

        var (_, lines, _) = await RunAsync("ledger", "export");
        var entry = JsonDocument.Parse(lines.Split('\n')[1]).RootElement;
        var (exitCode, text, _) = await RunAsync("ledger", "text", entry.GetProperty("details").GetProperty("text").GetString()!);

        exitCode.ShouldBe(0);
        text.Trim().ShouldBe("Darf ich?");
    }

    [Fact]
    public async Task Retention_counts_first_and_then_deletes()
    {
        await using (var host = new PrivacyHost(_folder.FullName))
        {
            await host.PutAsync(PrivacyHost.Person("anna"));
        }

        var (_, preview, _) = await RunAsync("retention", "run", "--dry-run");
        var (_, report, _) = await RunAsync("retention", "run");

        preview.ShouldContain("callback: 1 due");
        report.ShouldContain("callback: 1 deleted");
        report.ShouldContain("Keys deleted: 1");
    }

    [Fact]
    public async Task The_declarations_are_checked_and_the_record_of_processing_is_printed()
    {
        var (exitCode, output, _) = await RunAsync("privacy", "check");
        var (_, record, _) = await RunAsync("privacy", "record", "--format", "csv");

        exitCode.ShouldBe(0);
        output.ShouldContain("No mistakes found.");
        record.ShouldContain("\"Rückruf\"");
    }

    [Fact]
    public async Task The_recipients_and_the_hosts_of_the_configuration_are_listed()
    {
        var (exitCode, output, errors) = await RunAsync("privacy", "processors", "--language", "en");

        exitCode.ShouldBe(0, errors);
        output.ShouldContain("Service provider that delivers our e-mail (identity, invoice-copy, mail)");
        output.ShouldContain("Hosts that this configuration connects to:\n  none");
    }

    [Fact]
    public async Task Staff_see_what_is_stored_for_a_purpose_and_the_ledger_knows_that_they_looked()
    {
        await using (var host = new PrivacyHost(_folder.FullName, new(DateTimeOffset.UtcNow)))
        {
            await host.PutAsync(PrivacyHost.Person("anna"));
            await host.PutAsync(PrivacyHost.Person("boris"), person: "Boris");
            await host.Ledger.RecordAsync(PrivacyHost.Person("anna"), "callback", Decision.Given, "Darf ich?", "de", default);
        }

        var (exitCode, output, _) = await RunAsync("privacy", "documents", "callback");
        var (unknown, _, errors) = await RunAsync("privacy", "documents", "marketing");
        var (_, ledger, _) = await RunAsync("ledger", "export");

        exitCode.ShouldBe(0);
        output.ShouldContain("Name: Anna");
        output.ShouldContain("Telefonnummer: +49 30 23125 001");
        output.ShouldNotContain("Boris"); // he did not agree
        unknown.ShouldBe(1);
        errors.ShouldContain("No such purpose is declared.");
        ledger.ShouldContain("\"staffAccess\"");
        ledger.ShouldNotContain("23125");
    }

    [Fact]
    public async Task In_Production_without_a_vault_a_command_says_what_to_change()
    {
        var (exitCode, output, errors) = await ProgramRun.InAsync(
            "Production",
            _folder.FullName,
            TestContext.Current.CancellationToken,
            "ledger",
            "verify"
        );

        exitCode.ShouldBe(78); // EX_CONFIG
        errors.ShouldContain("Encryption:KeyVault:Uri");
        (output + errors).ShouldNotContain("   at ");
    }

    [Theory, InlineData("privacy", "record"), InlineData("privacy", "assessment"), InlineData("subject", "recipients")]
    public async Task A_language_without_texts_is_refused_by_name(string group, string command)
    {
        var (exitCode, output, errors) = await RunAsync(group, command, "--language", "xx-none-");

        exitCode.ShouldNotBe(0);
        (output + errors).ShouldContain("xx-none-");
        (output + errors).ShouldNotContain("   at ");
    }

    private static IEnumerable<string?> States(string json) =>
        JsonDocument.Parse(json).RootElement.GetProperty("epochs").EnumerateArray().Select(epoch => epoch.GetProperty("state").GetString());

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.OnAsync(_folder.FullName, TestContext.Current.CancellationToken, arguments);
}

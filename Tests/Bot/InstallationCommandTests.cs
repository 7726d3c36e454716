using CustomerBot.Tests.Privacy;

namespace CustomerBot.Tests.Bot;

/// <summary>The end of an installation as an operator runs it, on a store that another process wrote.</summary>
public sealed class InstallationCommandTests : IDisposable
{
    private const string Company = "Lindenhof Versand GmbH";
    private const string Canary = "Kanarienvogel";

    private readonly TestFolder _folder = new();
    private readonly TestFolder _files = new();

    public void Dispose()
    {
        _folder.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task An_installation_is_handed_over_ended_and_proven_later()
    {
        await FillAsync();
        string[] files = ["--export", At("export.zip"), "--certificate", At("certificate.json"), "--ledger", At("ledger.jsonl")];

        var (asked, _, question) = await RunAsync(["installation", "end", .. files]);
        var (ended, said, errors) = await RunAsync(["installation", "end", .. files, "--confirm", Company]);
        string[] proof = [At("certificate.json"), "--ledger", At("ledger.jsonl"), "--export", At("export.zip")];
        var (verified, certificate, _) = await RunAsync(["installation", "verify", .. proof]);
        var (exported, _, _) = await RunAsync("subject", "export", "--channel", "webchat", "--user", "anna");

        asked.ShouldBe(2);
        question.ShouldContain($"--confirm \"{Company}\"");
        ended.ShouldBe(0, errors);
        said.ShouldContain("E-");
        verified.ShouldBe(0, certificate);
        certificate.ShouldContain("Everything of 1 persons was handed over and deleted:");
        certificate.ShouldContain("key record-keys");
        exported.ShouldBe(1);
        ByteSearch.FilesWith(_folder.FullName, Canary).ShouldBeEmpty();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(At("export.zip")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_changed_certificate_or_file_is_found()
    {
        await FillAsync();
        string[] files = ["--delete-only", "--certificate", At("certificate.json"), "--ledger", At("ledger.jsonl")];
        await RunAsync(["installation", "end", .. files, "--confirm", Company]);
        var text = await File.ReadAllTextAsync(At("certificate.json"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            At("forged.json"),
            text.Replace("\"callback\": 1", "\"callback\": 9", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        var (genuine, _, _) = await RunAsync("installation", "verify", At("certificate.json"), "--ledger", At("ledger.jsonl"));
        var (forged, output, _) = await RunAsync("installation", "verify", At("forged.json"), "--ledger", At("ledger.jsonl"));

        (genuine, forged).ShouldBe((0, 1));
        output.ShouldContain("changed after it was signed");
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_one_choice_is_needed()
    {
        await FillAsync();
        await File.WriteAllTextAsync(At("ledger.jsonl"), "mine", TestContext.Current.CancellationToken);
        string[] files = ["--certificate", At("certificate.json"), "--ledger", At("ledger.jsonl"), "--confirm", Company];

        var (taken, _, problem) = await RunAsync(["installation", "end", "--delete-only", .. files]);
        var (none, _, choice) = await RunAsync(["installation", "end", .. files]);
        var (exported, _, _) = await RunAsync("subject", "export", "--channel", "webchat", "--user", "anna");

        (taken, exported).ShouldBe((2, 0));
        problem.ShouldContain("ledger.jsonl exists.");
        none.ShouldNotBe(0);
        choice.ShouldContain("Choose one");
    }

    private string At(string name) => Path.Combine(_files.FullName, name);

    private async Task FillAsync()
    {
        await using var host = new PrivacyHost(_folder.FullName, new(DateTimeOffset.UtcNow));
        await host.PutAsync(PrivacyHost.Person("anna"), person: Canary);
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.OnAsync(_folder.FullName, TestContext.Current.CancellationToken, arguments);
}

using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;

namespace CustomerBot.Tests.Privacy.Ending;

/// <summary>The end of an installation (GDPR Art. 28(3)(g)) on a real store, and the certificate that outlives it.</summary>
public sealed class InstallationEndTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    private readonly MemoryVault _vault = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_left_in_store_and_vault_and_no_backup_can_be_read()
    {
        using var folder = new TestFolder();
        await using var host = new PrivacyHost(folder.FullName, vault: _vault);
        await host.PutAsync(_anna, person: "Kanarienvogel");
        await host.PutAsync(PrivacyHost.Person("bert"));
        using var backup = folder.Backup();

        using var ledger = new MemoryStream();
        var certificate = await host.Get<InstallationEnd>().RunAsync(null, ledger, InstallationEnd.Secrets, Token);

        (await host.Records.CountAsync(default, Token)).ShouldBeEmpty();
        _vault.Names.ShouldBeEmpty();
        (certificate.Persons, certificate.Records["callback"], certificate.Choice).ShouldBe((2, 2, EndChoice.Deleted));
        certificate.Keys.Count.ShouldBe(3);
        certificate.Keys.ShouldContain(key => key.RecoverableUntil == host.Clock.GetUtcNow().AddDays(7));
        await using var restored = new PrivacyHost(backup.FullName, host.Clock, _vault);
        await Should.ThrowAsync<StoreClosedException>(() => restored.ReadAsync(_anna));
    }

    [Fact]
    public async Task What_is_handed_over_holds_every_document_and_no_key()
    {
        await using var host = new PrivacyHost(vault: _vault);
        await host.PutAsync(_anna, person: "Kanarienvogel");
        await host.Ledger.RecordNoticeAsync(_anna, "Guten Tag", "de", Token);
        await host.Limits.SetAsync(_anna, "callback", LimitKind.Restriction, "R-222222", Token);
        var stored = (await host.RecordsOfAsync(_anna)).Count(record => !record.Kind.StartsWith("subject-key", StringComparison.Ordinal));

        using var file = new MemoryStream();
        var (documents, unreadable) = await host.Get<InstallationEnd>().ExportAsync(file, null, Token);

        (documents, unreadable).ShouldBe((stored, 0));
        var lines = await ReadAsync(file);
        lines.Length.ShouldBe(stored);
        var callback = lines.Single(line => line.GetProperty("purpose").GetString() == "callback");
        callback.GetProperty("data").GetProperty("name").GetString().ShouldBe("Kanarienvogel");
        callback.GetProperty("deletedAfter").GetDateTimeOffset().ShouldBe(host.Clock.GetUtcNow().AddDays(30));
    }

    [Fact]
    public async Task The_certificate_proves_itself_with_the_ledger_alone_and_shows_any_change()
    {
        var (certificate, ledger) = await EndAsync();
        var json = EndCertificates.ToJson(certificate);

        (await ProblemAsync(json, ledger)).ShouldBeNull();
        (await ProblemAsync(json.Replace("\"callback\": 1", "\"callback\": 2", StringComparison.Ordinal), ledger)).ShouldNotBeNull();
        (
            await ProblemAsync(json.Replace("{\n", "{\n  \"note\": \"nothing else was stored\",\n", StringComparison.Ordinal), ledger)
        ).ShouldNotBeNull();
        (await ProblemAsync(json, ledger.Replace("\"callback\":\"1\"", "\"callback\":\"0\"", StringComparison.Ordinal))).ShouldNotBeNull();
        (await ProblemAsync(json, "")).ShouldNotBeNull();
        (await ProblemAsync("[]", ledger)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_certificate_does_not_go_with_the_ledger_of_another_installation()
    {
        var (certificate, _) = await EndAsync();
        var (_, ledger) = await EndAsync();

        (await ProblemAsync(EndCertificates.ToJson(certificate), ledger)).ShouldNotBeNull();
    }

    private static async Task<(EndCertificate Certificate, string Ledger)> EndAsync()
    {
        await using var host = new PrivacyHost(vault: new MemoryVault());
        await host.PutAsync(_anna);
        using var ledger = new MemoryStream();
        var certificate = await host.Get<InstallationEnd>().RunAsync(null, ledger, InstallationEnd.Secrets, Token);
        return (certificate, Encoding.UTF8.GetString(ledger.ToArray()));
    }

    private static async Task<string?> ProblemAsync(string certificate, string ledger)
    {
        using var first = new MemoryStream(Encoding.UTF8.GetBytes(certificate));
        using var second = new MemoryStream(Encoding.UTF8.GetBytes(ledger));
        return (await EndCertificates.VerifyAsync(first, second, Token)).Problem;
    }

    private static async Task<JsonElement[]> ReadAsync(MemoryStream file)
    {
        file.Position = 0;
        await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, null, Token);
        await using var entry = await zip.Entries.ShouldHaveSingleItem().OpenAsync(Token);
        using var reader = new StreamReader(entry);
        var text = await reader.ReadToEndAsync(Token);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}

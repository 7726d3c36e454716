using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;

namespace CustomerBot.Tests.Privacy.Ledgers;

public sealed class ErasureReplayTests
{
    [Fact]
    public async Task A_restore_repeats_the_erasures_since_the_backup()
    {
        using var folder = new TestFolder();
        var vault = new MemoryVault();
        await using var host = new PrivacyHost(folder.FullName, vault: vault);
        foreach (var name in new[] { "anna", "bert", "carla" })
        {
            await host.PutAsync(PrivacyHost.Person(name));
            await host.Ledger.RecordAsync(PrivacyHost.Person(name), "callback", Decision.Given, "Darf ich?", "de", default);
        }

        using var backup = folder.Backup();
        await host.Rights.EraseAsync(PrivacyHost.Person("anna"), null, default);
        await host.Rights.EraseAsync(PrivacyHost.Person("bert"), "callback", default);
        using var ledger = await ExportAsync(host);

        await using var restored = new PrivacyHost(backup.FullName, host.Clock, vault);
        (await restored.ReadAsync(PrivacyHost.Person("anna"))).ShouldNotBeNull();
        var erased = await restored.Get<ErasureReplay>().RunAsync(ledger, default);

        erased.ShouldBe(2);
        (await restored.RecordsOfAsync(PrivacyHost.Person("anna"))).ShouldBeEmpty();
        (await restored.ReadAsync(PrivacyHost.Person("bert"))).ShouldBeNull();
        (await restored.Ledger.StatusAsync(PrivacyHost.Person("bert"), "callback", "de", default)).ShouldBe(ConsentStatus.Given);
        (await restored.ReadAsync(PrivacyHost.Person("carla"))).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_ledger_of_another_store_is_refused()
    {
        await using var host = new PrivacyHost();
        await using var other = new PrivacyHost();
        await other.PutAsync(PrivacyHost.Person("anna"));
        await other.Rights.EraseAsync(PrivacyHost.Person("anna"), null, default);
        using var ledger = await ExportAsync(other);

        await Should.ThrowAsync<InvalidDataException>(() => host.Get<ErasureReplay>().RunAsync(ledger, default));
    }

    private static async Task<MemoryStream> ExportAsync(PrivacyHost host)
    {
        var stream = new MemoryStream();
        await host.Chain.ExportAsync(stream, default);
        stream.Position = 0;
        return stream;
    }
}

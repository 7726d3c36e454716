using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Encryption;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Privacy.Keys.Backups;

/// <summary>Somebody has every copy that was ever made of the store, and the vault as it is today. The same on every engine.</summary>
public abstract class BackupContract
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");
    private static readonly DataSubject _bert = PrivacyHost.Person("bert");

    private readonly MemoryVault _vault = new();

    /// <summary>The store that the bot works on.</summary>
    private protected abstract Task<IRecordStore> OpenAsync();

    /// <summary>Copies the store as an operator backs it up, and opens the copy.</summary>
    private protected abstract Task<IRecordStore> OpenCopyAsync();

    [Fact]
    public async Task After_an_erasure_and_a_rotation_no_earlier_copy_opens_and_every_later_copy_does()
    {
        await using var host = Host(await OpenAsync());
        await PutAsync(host, "before");
        await using var early = Host(await OpenCopyAsync());

        await host.Rights.EraseAsync(_anna, null, default);
        var rotated = await host.Rotation.RotateAsync(null, default);
        await host.PutAsync(_bert, "after", "Bert");
        await using var late = Host(await OpenCopyAsync());

        rotated.DestroyedEpochs.Count.ShouldBe(1);
        await Should.ThrowAsync<StoreClosedException>(() => early.ReadAsync(_anna, "before"));
        (await KeysThatOpenAsync(early)).ShouldBe((0, 3));
        (await late.ReadAsync(_anna, "before")).ShouldBeNull();
        (await late.ReadAsync(_bert, "before"))!.Name.ShouldBe("Bert");
        (await late.ReadAsync(_bert, "after"))!.Name.ShouldBe("Bert");
    }

    [Fact]
    public async Task Until_the_rotation_an_earlier_copy_still_opens_which_is_why_the_receipt_names_a_day()
    {
        await using var host = Host(await OpenAsync());
        await PutAsync(host, "before");
        await using var early = Host(await OpenCopyAsync());

        var receipt = await host.Rights.EraseAsync(_anna, null, default);

        (await early.ReadAsync(_anna, "before"))!.Name.ShouldBe("Anna");
        receipt.OutOfBackupsBy.ShouldBeGreaterThanOrEqualTo(host.Clock.GetUtcNow() + _vault.RecoverableAfterDeletion);
    }

    private PrivacyHost Host(IRecordStore store) => new(null, null, _vault, services => services.AddSingleton<IRecordStore>(_ => store));

    private static async Task PutAsync(PrivacyHost host, string name)
    {
        await host.PutAsync(_anna, name, "Anna");
        await host.PutAsync(_bert, name, "Bert");
        // The ledger is written, so the store's own key exists too.
        await host.Ledger.RecordAsync(_bert, "callback", Decision.Given, "Darf ich?", "de", default);
    }

    /// <summary>How many of the copy's wrapped keys open with anything that is in the vault, and how many there are.</summary>
    private static async Task<(int Open, int All)> KeysThatOpenAsync(PrivacyHost copy)
    {
        var keys = (await copy.AllRecordsAsync()).Where(record => SubjectKeyRing.IsKeyKind(record.Kind)).ToList();
        var open = 0;
        foreach (var record in keys)
        {
            try
            {
                using var key = await copy.Get<SubjectKeys>().UnwrapAsync(record.Content, record.Owner, default);
                open++;
            }
            catch (VaultException)
            {
                // what is promised
            }
        }

        return (open, keys.Count);
    }
}

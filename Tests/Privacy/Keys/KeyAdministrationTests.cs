using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;

namespace CustomerBot.Tests.Privacy.Keys;

public sealed class KeyAdministrationTests
{
    [Fact]
    public async Task The_list_tells_epochs_their_keys_and_the_next_rotation()
    {
        await using var host = new PrivacyHost(vault: new MemoryVault());
        await host.PutAsync(PrivacyHost.Person("anna"));
        await host.PutAsync(PrivacyHost.Person("bert"));
        await host.Rotation.RotateAsync(null, default);

        var report = await host.Get<KeyAdministration>().ListAsync(default);

        report.NextRotation.ShouldBe(host.Clock.GetUtcNow().AddDays(7));
        report.Epochs.Select(epoch => epoch.State).ShouldBe([EpochState.Destroyed, EpochState.Current]);
        report.Epochs.Select(epoch => epoch.Keys).ShouldBe([0, 3]); // two persons and the store's own
    }

    [Fact]
    public async Task An_epoch_in_use_is_not_destroyed()
    {
        await using var host = new PrivacyHost(vault: new MemoryVault());
        await host.PutAsync(PrivacyHost.Person("anna"));
        var administration = host.Get<KeyAdministration>();
        var current = (await administration.ListAsync(default)).Epochs[^1].Name;

        (await administration.DestroyAsync(current, default)).ShouldBe(new DestroyOutcome.StillCurrent());
        (await administration.DestroyAsync("kek-0009-00000000", default)).ShouldBe(new DestroyOutcome.Unknown());
        (await host.ReadAsync(PrivacyHost.Person("anna"))).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_epoch_that_still_wraps_a_key_that_cannot_be_read_is_kept_until_that_is_gone()
    {
        await using var host = new PrivacyHost(vault: new MemoryVault());
        await host.PutAsync(PrivacyHost.Person("anna"));
        var record = (await host.AllRecordsAsync()).Single(record => SubjectKeyRing.IsKeyKind(record.Kind));
        byte[] changed = [.. record.Content.Span[..^1], 0];
        await host.Records.WriteAsync(
            [new CustomerBot.Storage.RecordChange.Put(record.Key, record.Owner, record.Kind, null, changed)],
            default
        );
        var old = SubjectKeyRing.EpochOf(record.Kind);
        await host.Rotation.RotateAsync(null, default);

        (await host.Get<KeyAdministration>().DestroyAsync(old, default)).ShouldBe(new DestroyOutcome.StillInUse(1));
        await host.Records.WriteAsync([new CustomerBot.Storage.RecordChange.Delete(record.Key)], default);
        (await host.Get<KeyAdministration>().DestroyAsync(old, default)).ShouldBe(new DestroyOutcome.Destroyed());
    }

    [Fact]
    public async Task Health_tells_open_away_and_closed_apart()
    {
        var vault = new MemoryVault();
        await using var host = new PrivacyHost(vault: vault);
        await host.PutAsync(PrivacyHost.Person("anna"));
        var health = host.Get<StoreHealth>();
        (await health.CheckAsync(default)).ShouldBeOfType<StoreCondition.Open>();

        vault.Failure = VaultException.Unavailable("kek");
        host.Clock.Advance(TimeSpan.FromHours(1));
        await UntilAsync(async () => await health.CheckAsync(default) is StoreCondition.VaultAway);
        await host.PutAsync(PrivacyHost.Person("anna"));
        host.Clock.Advance(TimeSpan.FromDays(1));

        (await health.CheckAsync(default)).ShouldBeOfType<StoreCondition.Closed>();
        await Should.ThrowAsync<StoreClosedException>(() => host.PutAsync(PrivacyHost.Person("anna")));
        await Should.ThrowAsync<StoreClosedException>(() => host.ReadAsync(PrivacyHost.Person("anna")));

        vault.Failure = null;
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        (await host.ReadAsync(PrivacyHost.Person("anna"))).ShouldNotBeNull();
        (await health.CheckAsync(default)).ShouldBeOfType<StoreCondition.Open>();
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!await condition())
        {
            timeout.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}

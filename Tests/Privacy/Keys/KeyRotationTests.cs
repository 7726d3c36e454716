using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;

namespace CustomerBot.Tests.Privacy.Keys;

public sealed class KeyRotationTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly MemoryVault _vault = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_a_rotation_everything_is_readable_and_the_old_epoch_is_gone()
    {
        await using var host = Node();
        await PutPeopleAsync(host, 30);
        var before = Epochs();

        var report = await host.Rotation.RotateAsync(null, default);

        report.Rewrapped.ShouldBe(30);
        report.Unreadable.ShouldBe(0);
        report.DestroyedEpochs.ShouldBe(before);
        Epochs().ShouldBe([report.CurrentEpoch]);
        await ReadPeopleAsync(host, 30);
        await using var other = Node();
        await ReadPeopleAsync(other, 30);
    }

    [Fact]
    public async Task A_key_that_was_erased_before_a_rotation_opens_from_no_backup()
    {
        await using var host = Node();
        await PutPeopleAsync(host, 3);
        using var backup = _folder.Backup();
        await host.Rights.EraseAsync(PrivacyHost.Person("0"), null, default);

        await host.Rotation.RotateAsync(null, default);

        await using var restored = new PrivacyHost(backup.FullName, host.Clock, _vault);
        await Should.ThrowAsync<StoreClosedException>(() => restored.ReadAsync(PrivacyHost.Person("0")));
    }

    [Fact]
    public async Task From_a_backup_taken_after_the_rotation_everything_else_is_readable()
    {
        await using var host = Node();
        await PutPeopleAsync(host, 3);
        await host.Rights.EraseAsync(PrivacyHost.Person("0"), null, default);
        await host.Rotation.RotateAsync(null, default);
        using var backup = _folder.Backup();

        await using var restored = new PrivacyHost(backup.FullName, host.Clock, _vault);

        (await restored.ReadAsync(PrivacyHost.Person("0"))).ShouldBeNull();
        (await restored.ReadAsync(PrivacyHost.Person("1"))).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_store_restored_from_before_the_last_rotation_can_be_written_again_after_a_rotation()
    {
        await using var host = Node();
        await PutPeopleAsync(host, 3);
        using var backup = _folder.Backup();
        await host.Rotation.RotateAsync(null, default);
        await using var restored = new PrivacyHost(backup.FullName, host.Clock, _vault);

        var report = await restored.Rotation.RotateAsync(null, default);

        report.Unreadable.ShouldBe(3);
        await restored.PutAsync(PrivacyHost.Person("new"));
        (await restored.ReadAsync(PrivacyHost.Person("new"))).ShouldNotBeNull();
        await Should.ThrowAsync<StoreClosedException>(() => restored.ReadAsync(PrivacyHost.Person("1")));
    }

    [Fact]
    public async Task A_rotation_that_stopped_anywhere_is_finished_by_the_next()
    {
        for (var stopAfter = 1; stopAfter <= 12; stopAfter++)
        {
            using var folder = new TestFolder();
            var vault = new MemoryVault();
            await using var host = new PrivacyHost(folder.FullName, vault: vault);
            await PutPeopleAsync(host, 5);
            await StopRotationAsync(folder, vault, host, stopAfter);

            await using var next = new PrivacyHost(folder.FullName, host.Clock, vault);
            await next.Rotation.RotateAsync(null, default);

            await ReadPeopleAsync(next, 5);
            await ReadPeopleAsync(host, 5);
            (await KindsAsync(next)).Count(kind => kind.StartsWith("subject-key/", StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Turns_go_on_during_a_rotation_and_none_fails()
    {
        await using var host = Node();
        await using var rotating = new PrivacyHost(_folder.FullName, host.Clock, _vault);
        await PutPeopleAsync(host, 40);
        var done = false;

        var turns = Task.Run(async () =>
        {
            for (var turn = 0; !done || turn < 200; turn++)
            {
                var person = PrivacyHost.Person($"{turn % 60}");
                await host.PutAsync(person, "turn");
                (await host.ReadAsync(person, "turn")).ShouldNotBeNull();
            }
        });
        for (var round = 0; round < 5; round++)
        {
            await rotating.Rotation.RotateAsync(null, default);
        }

        done = true;
        await turns;
        await ReadPeopleAsync(rotating, 40);
    }

    [Fact]
    public async Task Two_nodes_that_rotate_at_once_lose_nothing()
    {
        await using var first = Node();
        await using var second = new PrivacyHost(_folder.FullName, first.Clock, _vault);
        await PutPeopleAsync(first, 50);

        await Task.WhenAll(
            Enumerable.Range(0, 4).Select(number => Task.Run(() => (number % 2 == 0 ? first : second).Rotation.RotateAsync(null, default)))
        );

        await using var third = new PrivacyHost(_folder.FullName, first.Clock, _vault);
        await ReadPeopleAsync(third, 50);
        (await KindsAsync(third)).Count(kind => kind.StartsWith("subject-key/", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task It_is_due_when_the_epoch_has_served_its_time()
    {
        await using var host = Node();
        await PutPeopleAsync(host, 1);

        (await host.Rotation.RotateIfDueAsync(host.Clock.GetUtcNow(), default)).ShouldBeNull();
        host.Clock.Advance(TimeSpan.FromDays(7));

        (await host.Rotation.RotateIfDueAsync(host.Clock.GetUtcNow(), default)).ShouldNotBeNull().Rewrapped.ShouldBe(1);
        (await host.Rotation.RotateIfDueAsync(host.Clock.GetUtcNow(), default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_key_that_somebody_changed_is_counted_and_left_alone()
    {
        await using var host = Node();
        await PutPeopleAsync(host, 3);
        var record = (await host.AllRecordsAsync()).First(record => SubjectKeyRing.IsKeyKind(record.Kind));
        var changed = record.Content.ToArray();
        changed[^1] ^= 1;
        await host.Records.WriteAsync(
            [new CustomerBot.Storage.RecordChange.Put(record.Key, record.Owner, record.Kind, null, changed)],
            default
        );

        var report = await host.Rotation.RotateAsync(null, default);

        report.Rewrapped.ShouldBe(2);
        report.Unreadable.ShouldBe(1);
        report.DestroyedEpochs.ShouldBeEmpty();
    }

    [Fact]
    public async Task While_the_vault_is_away_a_rotation_says_so_and_changes_nothing()
    {
        await using var host = Node();
        await PutPeopleAsync(host, 3);
        _vault.Failure = VaultException.Unavailable("kek");

        await Should.ThrowAsync<StoreClosedException>(() => host.Rotation.RotateAsync(null, default));

        _vault.Failure = null;
        await ReadPeopleAsync(host, 3);
    }

    [Fact]
    public async Task The_wrong_vault_is_told_apart_from_a_damaged_store()
    {
        await using (var host = Node())
        {
            await PutPeopleAsync(host, 1);
        }

        await using var wrong = new PrivacyHost(_folder.FullName, vault: new MemoryVault());

        var refusal = await Should.ThrowAsync<StoreClosedException>(() => wrong.ReadAsync(PrivacyHost.Person("0")));
        refusal.Message.ShouldContain("another secret record-keys");
    }

    private PrivacyHost Node() => new(_folder.FullName, vault: _vault);

    private IReadOnlyList<string> Epochs() => [.. _vault.Names.Where(name => name.StartsWith("kek-", StringComparison.Ordinal))];

    private static async Task<IReadOnlyList<string>> KindsAsync(PrivacyHost host) =>
        [.. (await host.Records.CountAsync(default, default)).Select(count => count.Kind)];

    private static async Task PutPeopleAsync(PrivacyHost host, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await host.PutAsync(PrivacyHost.Person($"{number}"));
        }
    }

    private static async Task ReadPeopleAsync(PrivacyHost host, int count)
    {
        for (var number = 0; number < count; number++)
        {
            (await host.ReadAsync(PrivacyHost.Person($"{number}"))).ShouldNotBeNull();
        }
    }

    private static async Task StopRotationAsync(TestFolder folder, MemoryVault vault, PrivacyHost host, int calls)
    {
        await using var stopping = new PrivacyHost(folder.FullName, host.Clock, new StoppingVault(vault, calls));
        try
        {
            await stopping.Rotation.RotateAsync(null, default);
        }
        catch (Exception exception) when (exception is OperationCanceledException or StoreClosedException)
        {
            // as if the process had ended there
        }
    }
}

using CustomerBot.Encryption;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Encryption;

public sealed class EpochKeysTests : IDisposable
{
    private const string Epoch = "kek-0001-0a1b2c3d";

    private readonly FakeTimeProvider _clock = new();
    private readonly ShiftedClock _systemTime;
    private readonly MemoryVault _vault = new();
    private readonly EncryptionOptions _options = new();
    private readonly EpochKeys _keys;

    public EpochKeysTests()
    {
        _systemTime = new(_clock);
        _keys = new(_vault, Options.Create(_options), _systemTime);
        _vault.CreateEpochAsync(Epoch, default, default, default).Wait();
    }

    public void Dispose() => _keys.Dispose();

    [Fact]
    public async Task A_hundred_callers_at_once_cost_one_call()
    {
        var before = _vault.Calls;

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => UseAsync()));
        await UseAsync();

        (_vault.Calls - before).ShouldBe(1);
    }

    [Fact]
    public async Task Keys_in_memory_serve_for_the_stated_time_of_an_outage_and_no_longer()
    {
        await UseAsync();
        _vault.Failure = VaultException.Unavailable(Epoch);

        _clock.Advance(_options.OutageTolerance - TimeSpan.FromSeconds(1));
        await UseAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));

        (await Should.ThrowAsync<VaultException>(UseAsync)).Problem.ShouldBe(VaultProblem.Unavailable);
        _keys.OutageSince.ShouldNotBeNull();
    }

    [Fact]
    public async Task After_the_outage_all_is_well_again()
    {
        await UseAsync();
        _vault.Failure = VaultException.Unavailable(Epoch);
        _clock.Advance(_options.OutageTolerance);
        await Should.ThrowAsync<VaultException>(UseAsync);

        _vault.Failure = null;
        _clock.Advance(TimeSpan.FromMinutes(1));

        await UseAsync();
        _keys.OutageSince.ShouldBeNull();
    }

    [Fact]
    public async Task While_the_vault_struggles_callers_are_answered_at_once_and_the_vault_is_not_flooded()
    {
        _vault.Failure = VaultException.Unavailable(Epoch);
        await Should.ThrowAsync<VaultException>(UseAsync);
        var before = _vault.Calls;

        for (var attempt = 0; attempt < 50; attempt++)
        {
            await Should.ThrowAsync<VaultException>(UseAsync);
        }

        _vault.Calls.ShouldBe(before);
    }

    [Fact]
    public async Task A_disabled_key_is_cut_off_at_the_next_confirmation()
    {
        await UseAsync();
        _vault.Failure = VaultException.Disabled(Epoch);
        _clock.Advance(_options.ConfirmKeysEvery);
        await UseAsync();

        await UntilAsync(() => _keys.OutageSince is not null);

        (await Should.ThrowAsync<VaultException>(UseAsync)).Problem.ShouldBe(VaultProblem.Disabled);
    }

    [Fact]
    public async Task A_deleted_key_still_serves_so_that_it_can_be_rescued_by_a_rotation()
    {
        await UseAsync();
        await _vault.DeleteEpochAsync(Epoch, default);
        _clock.Advance(_options.ConfirmKeysEvery);
        await UseAsync();

        await UntilAsync(() => _keys.OutageSince is not null);

        await UseAsync();
    }

    [Theory, InlineData(-365), InlineData(365)]
    public async Task A_system_time_that_jumps_neither_closes_the_store_nor_keeps_it_open(int days)
    {
        await UseAsync();
        _vault.Failure = VaultException.Unavailable(Epoch);

        _systemTime.Shift = TimeSpan.FromDays(days);
        await UseAsync();
        _clock.Advance(_options.OutageTolerance);

        await Should.ThrowAsync<VaultException>(UseAsync);
    }

    [Fact]
    public async Task A_vault_that_hangs_holds_nobody_up_once_it_is_known_to_be_away()
    {
        _vault.Failure = VaultException.Unavailable(Epoch);
        await Should.ThrowAsync<VaultException>(UseAsync);
        var answer = new TaskCompletionSource();
        _vault.Hang = answer.Task;
        _clock.Advance(TimeSpan.FromMinutes(1));

        var use = UseAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));
        await Should.ThrowAsync<VaultException>(use);
        _vault.Failure = null;
        answer.SetResult();

        await UntilAsync(() => _keys.OutageSince is null);
        await UseAsync();
    }

    [Fact]
    public async Task Forged_epochs_do_not_fill_the_memory_or_push_out_the_real_one()
    {
        await UseAsync();
        for (var number = 0; number < 500; number++)
        {
            var forged = $"kek-{number:0000}-ffffffff";
            await Should.ThrowAsync<VaultException>(async () => (await _keys.HoldAsync(forged, default)).Dispose());
        }

        var before = _vault.Calls;
        await UseAsync();

        _vault.Calls.ShouldBe(before);
        _keys.Count.ShouldBeLessThan(100);
    }

    private async Task UseAsync()
    {
        using var key = await _keys.HoldAsync(Epoch, default);
        key.Bytes.Length.ShouldBe(32);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!condition())
        {
            timeout.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}

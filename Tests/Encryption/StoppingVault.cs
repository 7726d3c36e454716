using CustomerBot.Encryption;

namespace CustomerBot.Tests.Encryption;

/// <summary>Passes calls on to another vault and ends the caller's work after a number of them, before or after the call took effect.</summary>
internal sealed class StoppingVault(MemoryVault vault, int callsUntilStop) : IKeyVault
{
    private int _left = callsUntilStop;

    public TimeSpan RecoverableAfterDeletion => vault.RecoverableAfterDeletion;

    public Task<byte[]> GetSecretAsync(string name, CancellationToken cancellationToken) =>
        PassAsync(() => vault.GetSecretAsync(name, cancellationToken));

    public Task<byte[]> ReadEpochAsync(string epoch, CancellationToken cancellationToken) =>
        PassAsync(() => vault.ReadEpochAsync(epoch, cancellationToken));

    public Task CreateEpochAsync(string epoch, DateTimeOffset activates, DateTimeOffset expires, CancellationToken cancellationToken) =>
        PassAsync(async () =>
        {
            await vault.CreateEpochAsync(epoch, activates, expires, cancellationToken);
            return true;
        });

    public Task DeleteEpochAsync(string epoch, CancellationToken cancellationToken) =>
        PassAsync(async () =>
        {
            await vault.DeleteEpochAsync(epoch, cancellationToken);
            return true;
        });

    public Task<IReadOnlyList<VaultEpoch>> ListEpochsAsync(CancellationToken cancellationToken) =>
        PassAsync(() => vault.ListEpochsAsync(cancellationToken));

    private async Task<T> PassAsync<T>(Func<Task<T>> call)
    {
        Stop();
        var result = await call();
        Stop();
        return result;
    }

    private void Stop()
    {
        if (Interlocked.Decrement(ref _left) <= 0)
        {
            throw new OperationCanceledException();
        }
    }
}

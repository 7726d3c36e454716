using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Opens the store once: the secret behind the pseudonyms, the key register, and the sealing of what the first version left unsealed.</summary>
internal sealed class StoreGate(
    IKeyVault vault,
    IRecordStore records,
    KeyRegisterRecord register,
    KeyEpochs epochs,
    SealMigration migration
) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private volatile Pseudonyms? _open;

    /// <summary>The pseudonyms of the open store. A failure is not remembered: the next caller tries again.</summary>
    /// <exception cref="StoreClosedException">The keys cannot be had.</exception>
    public ValueTask<Pseudonyms> OpenAsync(CancellationToken cancellationToken) =>
        _open is { } open ? ValueTask.FromResult(open) : new(OpenOnceAsync(cancellationToken));

    public void Dispose()
    {
        _open?.Dispose();
        _gate.Dispose();
    }

    private async Task<Pseudonyms> OpenOnceAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return _open ??= await OpenCoreAsync(cancellationToken);
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<Pseudonyms> OpenCoreAsync(CancellationToken cancellationToken)
    {
        var pseudonyms = new Pseudonyms(await vault.GetSecretAsync(Pseudonyms.SecretName, cancellationToken));
        if (!await register.OpenAsync(pseudonyms, cancellationToken))
        {
            var isEmpty = (await records.CountAsync(default, cancellationToken)).Count == 0;
            await epochs.BeginFirstAsync(pseudonyms.Fingerprint, isSealed: isEmpty, cancellationToken);
        }

        if (!register.Known.IsSealed)
        {
            await migration.RunAsync(cancellationToken);
        }

        return pseudonyms;
    }
}

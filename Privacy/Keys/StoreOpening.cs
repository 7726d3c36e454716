using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>What opening the store takes: the secret behind the pseudonyms, the key register, and the sealing of what the first version left unsealed.</summary>
internal sealed class StoreOpening(
    IKeyVault vault,
    IRecordStore records,
    KeyRegisterRecord register,
    KeyEpochs epochs,
    SealMigration migration
)
{
    /// <exception cref="StoreClosedException">The keys cannot be had.</exception>
    public async Task<Pseudonyms> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(cancellationToken);
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
    }

    private async Task<Pseudonyms> OpenAsync(CancellationToken cancellationToken)
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

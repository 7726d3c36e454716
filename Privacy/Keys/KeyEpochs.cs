using CustomerBot.Encryption;
using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>Begins and ends epochs. Of several nodes that begin the next one at once exactly one wins; the others take its epoch.</summary>
internal sealed class KeyEpochs(
    IKeyVault vault,
    SubjectKeys keys,
    KeyRegisterRecord register,
    IOptions<EncryptionOptions> options,
    TimeProvider clock
)
{
    /// <summary>The secret outlives its epoch by this much, so that an operator sees a warning long before anything expires.</summary>
    private const int ExpiryInEpochs = 4;

    /// <summary>When the running epoch has served its time.</summary>
    public DateTimeOffset NextRotation => register.Known.CurrentEpoch.CreatedAt + options.Value.EpochLength;

    /// <summary>Whether the running epoch has served its time.</summary>
    public bool IsOver => clock.GetUtcNow() >= NextRotation;

    /// <summary>From then on no backup can bring back what is erased now: the epoch must end, and its deleted key must be past recovery.</summary>
    public DateTimeOffset OutOfBackupsBy => Later(NextRotation, clock.GetUtcNow()) + vault.RecoverableAfterDeletion;

    public async Task BeginFirstAsync(string fingerprint, bool isSealed, CancellationToken cancellationToken)
    {
        var epoch = await CreateAsync(1, cancellationToken);
        var first = KeyRegister.First(fingerprint, isSealed, epoch, clock.GetUtcNow());
        if (!await register.TryWriteAsync(first, cancellationToken))
        {
            await GiveUpAsync(epoch, cancellationToken);
        }
    }

    /// <summary>Makes the next epoch the current one; from this write on no new key is wrapped under the old one.</summary>
    public async Task BeginNextAsync(CancellationToken cancellationToken)
    {
        var known = register.Known;
        var epoch = await CreateAsync(known.Epochs.Count + 1, cancellationToken);
        if (!await register.TryWriteAsync(known.WithNext(epoch, clock.GetUtcNow()), cancellationToken))
        {
            await GiveUpAsync(epoch, cancellationToken);
        }
    }

    /// <summary>Deletes the secret of an epoch, then says so in the register; after a crash in between it is done again.</summary>
    public async Task DestroyAsync(string epoch, CancellationToken cancellationToken)
    {
        await vault.DeleteEpochAsync(epoch, cancellationToken);
        keys.Forget(epoch);
        await register.ChangeAsync(known => known.WithDestroyed(epoch, clock.GetUtcNow()), cancellationToken);
    }

    /// <summary>The epochs as the vault lists them.</summary>
    /// <exception cref="StoreClosedException">The vault does not answer.</exception>
    public async Task<IReadOnlyList<VaultEpoch>> InVaultAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await vault.ListEpochsAsync(cancellationToken);
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
    }

    private async Task<string> CreateAsync(int number, CancellationToken cancellationToken)
    {
        var epoch = SubjectKeys.NewEpochName(number);
        var now = clock.GetUtcNow();
        await vault.CreateEpochAsync(epoch, now, now + (ExpiryInEpochs * options.Value.EpochLength), cancellationToken);
        return epoch;
    }

    private async Task GiveUpAsync(string epoch, CancellationToken cancellationToken)
    {
        await vault.DeleteEpochAsync(epoch, cancellationToken);
        await register.RefreshAsync(cancellationToken);
    }

    private static DateTimeOffset Later(DateTimeOffset first, DateTimeOffset second) => first > second ? first : second;
}

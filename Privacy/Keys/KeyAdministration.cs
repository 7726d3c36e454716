using CustomerBot.Encryption;

namespace CustomerBot.Privacy;

/// <summary>What an operator sees of the keys and may do with old ones. Key material never leaves the rooms below.</summary>
public sealed class KeyAdministration
{
    private readonly StoreGate _gate;
    private readonly KeyRewrapping _rewrapping;
    private readonly KeyRegisterRecord _register;
    private readonly KeyEpochs _epochs;
    private readonly LedgerChain _chain;

    internal KeyAdministration(StoreGate gate, KeyRewrapping rewrapping, KeyRegisterRecord register, KeyEpochs epochs, LedgerChain chain)
    {
        _gate = gate;
        _rewrapping = rewrapping;
        _chain = chain;
        _register = register;
        _epochs = epochs;
    }

    /// <summary>All epochs of this store, oldest first.</summary>
    /// <exception cref="StoreClosedException">The keys cannot be had.</exception>
    public async Task<KeyReport> ListAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        var counts = await _rewrapping.CountByEpochAsync(cancellationToken);
        var inVault = (await _epochs.InVaultAsync(cancellationToken)).ToDictionary(epoch => epoch.Name, StringComparer.Ordinal);
        var epochs = _register.Known.Epochs.Select(entry => new EpochReport(
            entry.Name,
            State(entry, inVault.GetValueOrDefault(entry.Name)),
            entry.CreatedAt,
            counts.GetValueOrDefault(entry.Name),
            inVault.GetValueOrDefault(entry.Name)?.GoneBy
        ));
        return new(_epochs.NextRotation, [.. epochs]);
    }

    /// <summary>Deletes the secret of a retired epoch that wraps no key any more.</summary>
    /// <exception cref="StoreClosedException">The keys cannot be had.</exception>
    public async Task<DestroyOutcome> DestroyAsync(string epoch, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        var entry = _register.Known.Epochs.FirstOrDefault(known => known.Name == epoch);
        if (entry is null)
        {
            return new DestroyOutcome.Unknown();
        }

        if (entry.Name == _register.Known.Current)
        {
            return new DestroyOutcome.StillCurrent();
        }

        if ((await _rewrapping.CountByEpochAsync(cancellationToken)).GetValueOrDefault(epoch) is > 0 and var keys)
        {
            return new DestroyOutcome.StillInUse(keys);
        }

        await _epochs.DestroyAsync(epoch, cancellationToken);
        await _chain.AppendAsync(LedgerDraft.OfStore(LedgerEvent.EpochDestroyed, ("epoch", epoch)), cancellationToken);
        return new DestroyOutcome.Destroyed();
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _gate.OpenAsync(cancellationToken);
        await _register.RefreshAsync(cancellationToken);
    }

    private EpochState State(EpochEntry entry, VaultEpoch? inVault) =>
        entry.DestroyedAt is not null ? EpochState.Destroyed
        : inVault is null or { GoneBy: not null } ? EpochState.Missing
        : entry.Name == _register.Known.Current ? EpochState.Current
        : EpochState.Retired;
}

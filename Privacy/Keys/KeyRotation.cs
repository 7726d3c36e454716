using System.Globalization;
using CustomerBot.Encryption;

namespace CustomerBot.Privacy;

/// <summary>
/// Begins the next epoch, wraps every live subject key anew and destroys epochs that wrap none. Turns go on meanwhile; after a crash at any
/// point it is simply run again; several nodes may run it at once.
/// </summary>
public sealed class KeyRotation
{
    private readonly StoreGate _gate;
    private readonly KeyRegisterRecord _register;
    private readonly KeyEpochs _epochs;
    private readonly KeyRewrapping _rewrapping;
    private readonly LedgerChain _chain;

    internal KeyRotation(StoreGate gate, KeyRegisterRecord register, KeyEpochs epochs, KeyRewrapping rewrapping, LedgerChain chain)
    {
        _chain = chain;
        _gate = gate;
        _register = register;
        _epochs = epochs;
        _rewrapping = rewrapping;
    }

    /// <summary>Rotates. <paramref name="progress"/> is told the number of keys wrapped so far.</summary>
    /// <exception cref="StoreClosedException">The vault does not answer; what was done so far is kept.</exception>
    public async Task<RotationReport> RotateAsync(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        await _gate.OpenAsync(cancellationToken);
        try
        {
            await _register.RefreshAsync(cancellationToken);
            if (!await IsUnfinishedAsync(cancellationToken))
            {
                await _epochs.BeginNextAsync(cancellationToken);
            }

            var (rewrapped, unreadable) = await _rewrapping.RunAsync(progress, cancellationToken);
            var destroyed = await DestroyEmptyAsync(cancellationToken);
            return await NoteAsync(new(_register.Known.Current, rewrapped, unreadable, destroyed), cancellationToken);
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
    }

    /// <summary>Rotates if the current epoch has served its time; null if not.</summary>
    public async Task<RotationReport?> RotateIfDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await _gate.OpenAsync(cancellationToken);
        await _register.RefreshAsync(cancellationToken);
        return now >= _epochs.NextRotation || await IsUnfinishedAsync(cancellationToken)
            ? await RotateAsync(null, cancellationToken)
            : null;
    }

    /// <summary>A rotation that stopped half way goes on with the epoch it began, as long as that has not served its time.</summary>
    private async Task<bool> IsUnfinishedAsync(CancellationToken cancellationToken) =>
        !_epochs.IsOver && _register.Known.Retired.Any() && await _rewrapping.CountReadableAsync(cancellationToken) > 0;

    private async Task<IReadOnlyList<string>> DestroyEmptyAsync(CancellationToken cancellationToken)
    {
        await _register.RefreshAsync(cancellationToken);
        var inUse = await _rewrapping.CountByEpochAsync(cancellationToken);
        var destroyed = new List<string>();
        foreach (var epoch in _register.Known.Retired.Where(epoch => !inUse.ContainsKey(epoch.Name)).ToList())
        {
            await _epochs.DestroyAsync(epoch.Name, cancellationToken);
            destroyed.Add(epoch.Name);
        }

        return destroyed;
    }

    private async Task<RotationReport> NoteAsync(RotationReport report, CancellationToken cancellationToken)
    {
        var draft = LedgerDraft.OfStore(
            LedgerEvent.KeysRotated,
            ("epoch", report.CurrentEpoch),
            ("rewrapped", report.Rewrapped.ToString(CultureInfo.InvariantCulture)),
            ("unreadable", report.Unreadable.ToString(CultureInfo.InvariantCulture)),
            ("destroyed", string.Join(' ', report.DestroyedEpochs))
        );
        await _chain.AppendAsync(draft, cancellationToken);
        return report;
    }
}

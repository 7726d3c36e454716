using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Deletes all records and all secrets. What is read of the rest after an interruption stays readable until its turn comes.</summary>
internal sealed class EverythingDeletion(
    IRecordStore records,
    KeyRegisterRecord register,
    KeyEpochs epochs,
    IKeyVault vault,
    TimeProvider clock
)
{
    private const int DeletionsPerBatch = 500;

    /// <summary>When it is now.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>How many records of each kind there are.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken cancellationToken) =>
        (await records.CountAsync(default, cancellationToken)).ToDictionary(
            count => count.Kind,
            count => count.Total,
            StringComparer.Ordinal
        );

    /// <summary>Documents first, then their keys, the ledger and, last, the register: a run that was interrupted can be done again.</summary>
    public async Task DeleteRecordsAsync(CancellationToken cancellationToken)
    {
        while (await CountAsync(cancellationToken) is { Count: > 0 } left)
        {
            foreach (var kind in left.Keys.OrderBy(Rank))
            {
                await DeleteAsync(kind, cancellationToken);
            }
        }

        await records.CompactAsync(cancellationToken);
    }

    /// <summary>Deletes the epochs of this store and the secrets by name.</summary>
    public async Task<IReadOnlyList<DestroyedKey>> DestroyKeysAsync(IEnumerable<string> secrets, CancellationToken cancellationToken)
    {
        var names = register.Known.Epochs.Where(epoch => epoch.DestroyedAt is null).Select(epoch => epoch.Name).ToList();
        foreach (var epoch in names)
        {
            await vault.DeleteEpochAsync(epoch, cancellationToken);
        }

        var gone = (await epochs.InVaultAsync(cancellationToken)).ToDictionary(epoch => epoch.Name, StringComparer.Ordinal);
        var destroyed = names.Select(name => new DestroyedKey(name, gone.GetValueOrDefault(name)?.GoneBy)).ToList();
        foreach (var secret in secrets)
        {
            await vault.DeleteSecretAsync(secret, cancellationToken);
            destroyed.Add(new(secret, vault.RecoverableAfterDeletion > TimeSpan.Zero ? Now + vault.RecoverableAfterDeletion : null));
        }

        return destroyed;
    }

    private async Task DeleteAsync(string kind, CancellationToken cancellationToken)
    {
        var batch = new List<RecordChange>(DeletionsPerBatch);
        await foreach (var record in records.ByKindAsync(kind, null, cancellationToken))
        {
            batch.Add(new RecordChange.Delete(record.Key));
            if (batch.Count == DeletionsPerBatch)
            {
                await records.WriteAsync([.. batch], cancellationToken);
                batch.Clear();
            }
        }

        if (batch.Count > 0)
        {
            await records.WriteAsync([.. batch], cancellationToken);
        }
    }

    private static int Rank(string kind) =>
        kind == KeyRegisterRecord.RecordKey ? 3
        : SubjectKeyRing.IsKeyKind(kind) ? 2
        : kind.StartsWith(LedgerRecords.EntryKind, StringComparison.Ordinal) ? 1
        : 0;
}

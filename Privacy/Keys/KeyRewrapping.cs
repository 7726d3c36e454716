using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Wraps subject keys under the current epoch, batch by batch; each is opened again and compared before it replaces the old one.</summary>
internal sealed class KeyRewrapping(IRecordStore records, SubjectKeys keys, KeyRegisterRecord register)
{
    private const int KeysPerBatch = 1000;

    /// <summary>Passes over the keys of older epochs until a pass finds none that opens: keys made meanwhile are under the current epoch already.</summary>
    public async Task<(long Rewrapped, long Unreadable)> RunAsync(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var rewrapped = 0L;
        while (true)
        {
            var (done, unreadable, missed) = (0L, 0L, 0L);
            foreach (var kind in await OldKindsAsync(cancellationToken))
            {
                // One batch is wrapped while the one before it is on its way to the disk.
                var storing = Task.FromResult(0);
                await foreach (var together in ChunksAsync(kind, cancellationToken))
                {
                    var batch = await RewrapAsync(together, cancellationToken);
                    done += await storing;
                    storing = StoreAsync(batch, cancellationToken);
                    unreadable += together.Count - batch.Count;
                    missed += batch.Count;
                    progress?.Report(rewrapped + done);
                }

                done += await storing;
                progress?.Report(rewrapped + done);
            }

            rewrapped += done;
            if (missed == 0)
            {
                return (rewrapped, unreadable);
            }
        }
    }

    /// <summary>Keys of older epochs that can be opened: what a rotation that stopped half way still has to do.</summary>
    public async Task<long> CountReadableAsync(CancellationToken cancellationToken)
    {
        var count = 0L;
        foreach (var kind in await OldKindsAsync(cancellationToken))
        {
            await foreach (var record in records.ByKindAsync(kind, null, cancellationToken))
            {
                using var key = await TryOpenAsync(record, cancellationToken);
                count += key is null ? 0 : 1;
                if (count > 0)
                {
                    return count;
                }
            }
        }

        return count;
    }

    /// <summary>How many keys each epoch wraps; epochs without any are missing.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountByEpochAsync(CancellationToken cancellationToken) =>
        (await records.CountAsync(default, cancellationToken))
            .Where(count => SubjectKeyRing.IsKeyKind(count.Kind))
            .ToDictionary(count => SubjectKeyRing.EpochOf(count.Kind), count => count.Total, StringComparer.Ordinal);

    private async Task<IReadOnlyList<string>> OldKindsAsync(CancellationToken cancellationToken)
    {
        await register.RefreshAsync(cancellationToken);
        var current = SubjectKeyRing.KindOf(register.Known.Current);
        var counts = await records.CountAsync(default, cancellationToken);
        return [.. counts.Select(count => count.Kind).Where(kind => SubjectKeyRing.IsKeyKind(kind) && kind != current)];
    }

    private async IAsyncEnumerable<List<StoredRecord>> ChunksAsync(
        string kind,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var together = new List<StoredRecord>(KeysPerBatch);
        await foreach (var record in records.ByKindAsync(kind, null, cancellationToken))
        {
            together.Add(record);
            if (together.Count == KeysPerBatch)
            {
                yield return together;
                together = new(KeysPerBatch);
            }
        }

        if (together.Count > 0)
        {
            yield return together;
        }
    }

    private async Task<List<RecordChange>> RewrapAsync(List<StoredRecord> together, CancellationToken cancellationToken)
    {
        var epoch = register.Known.Current;
        var batch = new List<RecordChange>(together.Count + 1);
        foreach (var record in together)
        {
            using var key = await TryOpenAsync(record, cancellationToken);
            if (key is not null)
            {
                var wrapped = await keys.WrapAsync(key, record.Owner, epoch, cancellationToken);
                await VerifyAsync(key, wrapped, record.Owner, cancellationToken);
                batch.Add(new RecordChange.Put(record.Key, record.Owner, SubjectKeyRing.KindOf(epoch), null, wrapped, record.ETag));
            }
        }

        return batch;
    }

    /// <summary>The whole batch at once; if one key was erased or rewrapped meanwhile, one by one. What conflicts is left to the next pass.</summary>
    private async Task<int> StoreAsync(List<RecordChange> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0 || await TryStoreAsync(batch, cancellationToken))
        {
            return batch.Count;
        }

        await register.RefreshAsync(cancellationToken);
        var stored = 0;
        foreach (var change in batch.TakeWhile(_ => batch.Count > 1))
        {
            stored += await TryStoreAsync([change], cancellationToken) ? 1 : 0;
        }

        return stored;
    }

    private async Task<bool> TryStoreAsync(List<RecordChange> changes, CancellationToken cancellationToken)
    {
        try
        {
            await records.WriteAsync([.. changes, register.Unchanged], cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    private async ValueTask<SubjectKey?> TryOpenAsync(StoredRecord record, CancellationToken cancellationToken)
    {
        try
        {
            return await keys.UnwrapAsync(record.Content, record.Owner, cancellationToken);
        }
        catch (SealedDocumentException)
        {
            return null;
        }
        catch (VaultException exception) when (exception.Problem is VaultProblem.Missing or VaultProblem.Disabled or VaultProblem.Damaged)
        {
            return null;
        }
    }

    private async ValueTask VerifyAsync(SubjectKey key, byte[] wrapped, string owner, CancellationToken cancellationToken)
    {
        using var opened = await keys.UnwrapAsync(wrapped, owner, cancellationToken);
        if (!opened.Matches(key))
        {
            throw new InvalidOperationException($"The key of {owner} did not come back as it was after wrapping. Nothing was replaced.");
        }
    }
}

namespace CustomerBot.Privacy;

/// <summary>Removes entries that are older than the law needs, up to a signed checkpoint, so that what is left still proves itself.</summary>
internal sealed class LedgerPruning(SystemRecords records, LedgerSigner signer, LedgerChain chain)
{
    private const int DeletionsPerBatch = 500;

    /// <summary>Removes what lies before the last checkpoint of before <paramref name="limit"/>. Result: how many entries went.</summary>
    public async Task<long> RunAsync(DateTimeOffset limit, CancellationToken cancellationToken)
    {
        if (await LastBeforeAsync(limit, cancellationToken) is not { } checkpoint)
        {
            return 0;
        }

        // The new start first: after a crash the rest of the old entries is passed over by verification and removed by the next run.
        await records.WriteAsync([LedgerRecords.PutStart(checkpoint)], cancellationToken);
        var removed = await RemoveAsync(checkpoint, cancellationToken);
        if (removed > 0)
        {
            var draft = LedgerDraft.OfStore(LedgerEvent.LedgerPruned, ("upTo", $"{checkpoint.Number}"), ("entries", $"{removed}"));
            await chain.AppendAsync(draft, cancellationToken);
        }

        return removed;
    }

    private async Task<LedgerCheckpoint?> LastBeforeAsync(DateTimeOffset limit, CancellationToken cancellationToken)
    {
        using var key = await records.HoldKeyAsync(cancellationToken);
        LedgerCheckpoint? last = null;
        await foreach (var record in records.ListSealedAsync(LedgerRecords.CheckpointKind, null, cancellationToken))
        {
            var checkpoint = LedgerRecords.ReadCheckpoint(records.Open(record, key!.Key));
            if (checkpoint.At < limit && await signer.IsGenuineAsync(checkpoint, cancellationToken))
            {
                last = checkpoint;
            }
        }

        return last;
    }

    private async Task<long> RemoveAsync(LedgerCheckpoint checkpoint, CancellationToken cancellationToken)
    {
        var removed = 0L;
        var batch = new List<SystemChange>(DeletionsPerBatch);
        var end = LedgerRecords.EntryKey(checkpoint.Number);
        await foreach (var record in records.ListSealedAsync(LedgerRecords.EntryKind, null, cancellationToken))
        {
            if (string.CompareOrdinal(record.Key, end) > 0)
            {
                break;
            }

            batch.Add(new(record.Key, record.Kind, null));
            if (batch.Count == DeletionsPerBatch)
            {
                removed += await DeleteAsync(batch, cancellationToken);
            }
        }

        return removed + await DeleteAsync(batch, cancellationToken);
    }

    private async Task<long> DeleteAsync(List<SystemChange> batch, CancellationToken cancellationToken)
    {
        var count = batch.Count;
        if (count > 0)
        {
            await records.WriteAsync(batch, cancellationToken);
            batch.Clear();
        }

        return count;
    }
}

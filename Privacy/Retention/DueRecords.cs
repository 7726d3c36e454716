using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Finds and deletes the records whose time is over, and the keys of persons of whom nothing else is left.</summary>
internal sealed class DueRecords(IRecordStore records, RetentionPeriods periods, RetentionClock clock)
{
    /// <summary>Deletes what is due. <paramref name="progress"/> is called between two batches.</summary>
    public async Task<(IReadOnlyDictionary<string, long> Records, long Keys)> DeleteAsync(
        Func<CancellationToken, Task> progress,
        CancellationToken cancellationToken
    )
    {
        await periods.FollowAsync(cancellationToken);
        var (deleted, owners) = await DeleteDueAsync(progress, cancellationToken);
        return (deleted, await DeleteKeysAsync(owners, cancellationToken));
    }

    /// <summary>How many records per purpose are due now.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken cancellationToken) =>
        (await records.CountAsync(clock.Now, cancellationToken))
            .Where(count => count.Due > 0)
            .ToDictionary(count => count.Kind, count => count.Due, StringComparer.Ordinal);

    private async Task<(SortedDictionary<string, long> Records, HashSet<string> Owners)> DeleteDueAsync(
        Func<CancellationToken, Task> progress,
        CancellationToken cancellationToken
    )
    {
        const int atOnce = 500;
        var deleted = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var owners = new HashSet<string>(StringComparer.Ordinal);
        while (await records.ExpiredAsync(clock.Now, atOnce, cancellationToken) is { Count: > 0 } due)
        {
            if (!await TryDeleteAsync(due, cancellationToken))
            {
                continue; // one of them was renewed meanwhile; it is not due any more
            }

            foreach (var record in due)
            {
                deleted[record.Kind] = deleted.GetValueOrDefault(record.Kind) + 1;
                owners.Add(record.Owner);
            }

            await progress(cancellationToken);
        }

        return (deleted, owners);
    }

    private async Task<bool> TryDeleteAsync(IReadOnlyList<StoredRecord> going, CancellationToken cancellationToken)
    {
        try
        {
            await records.WriteAsync([.. going.Select(record => new RecordChange.Delete(record.Key, record.ETag))], cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>The key goes with the last record of its person; a turn that writes meanwhile makes a new one.</summary>
    private async Task<long> DeleteKeysAsync(IEnumerable<string> owners, CancellationToken cancellationToken)
    {
        var deleted = 0L;
        foreach (var owner in owners)
        {
            var left = new List<StoredRecord>();
            await foreach (var record in records.ByOwnerAsync(owner, cancellationToken))
            {
                left.Add(record);
            }

            if (left is [var last] && SubjectKeyRing.IsKeyKind(last.Kind) && await TryDeleteAsync(left, cancellationToken))
            {
                deleted++;
            }
        }

        return deleted;
    }
}

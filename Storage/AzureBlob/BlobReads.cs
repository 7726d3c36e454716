using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CustomerBot.Storage.AzureBlob;

/// <summary>Reads committed records: a note of a running batch does not count yet, one of a committed batch does already.</summary>
internal sealed class BlobReads(BlobContainerClient container, RecordBlobs records, Transactions transactions, BlobIndex index)
{
    private const int Parallel = 16;

    public async Task<StoredRecord?> GetAsync(string key, CancellationToken cancellationToken)
    {
        while (true)
        {
            var blob = await records.ReadAsync(key, cancellationToken);
            if (blob.Header.Transaction is not { } id)
            {
                return blob.Record();
            }

            var (state, _, _) = await transactions.ReadAsync(id, cancellationToken);
            if (state is not null)
            {
                return state.Outcome == TransactionState.Committed ? blob.Forward().Record() : blob.Record();
            }

            // The batch ended between the two readings, so the record has changed too.
        }
    }

    public async Task<IReadOnlyList<StoredRecord>> GetManyAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var found = new System.Collections.Concurrent.ConcurrentBag<StoredRecord>();
        await System.Threading.Tasks.Parallel.ForEachAsync(
            keys.Distinct(),
            new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken },
            async (key, token) =>
            {
                if (await GetAsync(key, token) is { } record)
                {
                    found.Add(record);
                }
            }
        );
        return [.. found];
    }

    /// <summary>Records whose names lie under a prefix and that still belong there.</summary>
    public async IAsyncEnumerable<StoredRecord> ListAsync(
        string prefix,
        string afterKey,
        Func<StoredRecord, bool> belongs,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var page in PagesAsync(prefix, afterKey, cancellationToken))
        {
            var records = (await GetManyAsync(page.Select(name => name.Key), cancellationToken)).ToDictionary(record => record.Key);
            foreach (var (item, key) in page)
            {
                if (records.TryGetValue(key, out var record) && belongs(record))
                {
                    yield return record;
                }
                else
                {
                    await index.RemoveOldAsync(item, cancellationToken);
                }
            }
        }
    }

    public async Task<IReadOnlyList<StoredRecord>> ExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        var due = new List<StoredRecord>();
        var today = BlobIndex.DayName(now);
        var day = "";
        await foreach (var (item, key) in index.ListAsync(BlobIndex.DayPrefix, cancellationToken))
        {
            var itsDay = item.Name[..(item.Name.LastIndexOf('/') + 1)];
            if (string.CompareOrdinal(itsDay, today) > 0 || (itsDay != day && due.Count >= limit))
            {
                break;
            }

            day = itsDay;
            var record = await GetAsync(key, cancellationToken);
            if (record?.ExpiresAt is { } end && BlobIndex.DayName(end) == itsDay)
            {
                due.AddRange(end <= now ? [record] : []);
            }
            else
            {
                await index.RemoveOldAsync(item, cancellationToken);
            }
        }

        return [.. due.OrderBy(record => record.ExpiresAt).Take(limit)];
    }

    public async Task<IReadOnlyList<RecordCount>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var counts = new SortedDictionary<string, (long Total, long Due)>(StringComparer.Ordinal);
        var options = new GetBlobsOptions { Prefix = RecordBlobs.Prefix, Traits = BlobTraits.Metadata };
        await foreach (var item in container.GetBlobsAsync(options, cancellationToken))
        {
            if (item.Metadata.TryGetValue("kind", out var escaped) && item.Metadata.TryGetValue("expires", out var expires))
            {
                var kind = Uri.UnescapeDataString(escaped);
                var (total, due) = counts.GetValueOrDefault(kind);
                var isDue = long.TryParse(expires, CultureInfo.InvariantCulture, out var end) && end <= now.ToUnixTimeMilliseconds();
                counts[kind] = (total + 1, due + (isDue ? 1 : 0));
            }
        }

        return [.. counts.Select(pair => new RecordCount(pair.Key, pair.Value.Total, pair.Value.Due))];
    }

    private async IAsyncEnumerable<List<(BlobItem Item, string Key)>> PagesAsync(
        string prefix,
        string afterKey,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        const int pageSize = 200;
        var page = new List<(BlobItem, string)>(pageSize);
        await foreach (var (item, key) in index.ListAsync(prefix, cancellationToken))
        {
            if (string.CompareOrdinal(key, afterKey) > 0)
            {
                page.Add((item, key));
            }

            if (page.Count == pageSize)
            {
                yield return page;
                page = new(pageSize);
            }
        }

        yield return page;
    }
}

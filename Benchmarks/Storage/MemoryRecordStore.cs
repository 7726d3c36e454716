using System.Globalization;
using CustomerBot.Storage;

namespace CustomerBot.Benchmarks.Storage;

/// <summary>Keeps records in memory only: the baseline for what durability and sealing cost.</summary>
internal sealed class MemoryRecordStore : IRecordStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, StoredRecord> _records = new(StringComparer.Ordinal);
    private long _version;

    public Task<StoredRecord?> GetAsync(string key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_records.GetValueOrDefault(key));
        }
    }

    public Task<IReadOnlyList<StoredRecord>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<StoredRecord>>([
                .. keys.Select(key => _records.GetValueOrDefault(key)).OfType<StoredRecord>(),
            ]);
        }
    }

    public Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var change in changes)
            {
                if (change.IfMatch is { } expected && (_records.GetValueOrDefault(change.Key)?.ETag ?? "") != expected)
                {
                    throw new RecordConflictException(change.Key);
                }
            }

            return Task.FromResult<IReadOnlyList<string>>([.. changes.Select(Apply)]);
        }
    }

    public IAsyncEnumerable<StoredRecord> ByOwnerAsync(string owner, CancellationToken cancellationToken) =>
        Where(record => record.Owner == owner);

    public IAsyncEnumerable<StoredRecord> ByKindAsync(string kind, string? afterKey, CancellationToken cancellationToken) =>
        Where(record => record.Kind == kind && string.CompareOrdinal(record.Key, afterKey ?? "") > 0);

    public Task<IReadOnlyList<StoredRecord>> ExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<StoredRecord>>([.. _records.Values.Where(record => record.ExpiresAt <= now).Take(limit)]);
        }
    }

    public Task<IReadOnlyList<RecordCount>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<RecordCount>>([
                .. _records
                    .Values.GroupBy(record => record.Kind)
                    .Select(kind => new RecordCount(kind.Key, kind.Count(), kind.Count(record => record.ExpiresAt <= now))),
            ]);
        }
    }

    public Task CompactAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IAsyncEnumerable<StoredRecord> Where(Func<StoredRecord, bool> which)
    {
        lock (_gate)
        {
            return _records.Values.Where(which).ToList().ToAsyncEnumerable();
        }
    }

    private string Apply(RecordChange change)
    {
        switch (change)
        {
            case RecordChange.Put put:
                var etag = (++_version).ToString(CultureInfo.InvariantCulture);
                _records[put.Key] = new(put.Key, put.Owner, put.Kind, put.ExpiresAt, put.Content, etag);
                return etag;
            case RecordChange.Delete delete:
                _records.Remove(delete.Key);
                return "";
            default:
                return "";
        }
    }
}

using CustomerBot.Storage;

namespace CustomerBot.Tests.Privacy.Rights;

/// <summary>A store in which something happens just before the first record of a kind is written.</summary>
internal sealed class InterruptedStore(IRecordStore store, string kind, Func<Task> happens) : IRecordStore
{
    private int _happened;

    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        if (changes.OfType<RecordChange.Put>().Any(put => put.Kind == kind) && Interlocked.Exchange(ref _happened, 1) == 0)
        {
            await happens();
        }

        return await store.WriteAsync(changes, cancellationToken);
    }

    public Task<StoredRecord?> GetAsync(string key, CancellationToken cancellationToken) => store.GetAsync(key, cancellationToken);

    public Task<IReadOnlyList<StoredRecord>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        store.GetManyAsync(keys, cancellationToken);

    public IAsyncEnumerable<StoredRecord> ByOwnerAsync(string owner, CancellationToken cancellationToken) =>
        store.ByOwnerAsync(owner, cancellationToken);

    public IAsyncEnumerable<StoredRecord> ByKindAsync(string kind, string? afterKey, CancellationToken cancellationToken) =>
        store.ByKindAsync(kind, afterKey, cancellationToken);

    public Task<IReadOnlyList<StoredRecord>> ExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        store.ExpiredAsync(now, limit, cancellationToken);

    public Task<IReadOnlyList<RecordCount>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        store.CountAsync(now, cancellationToken);

    public Task CompactAsync(CancellationToken cancellationToken) => store.CompactAsync(cancellationToken);
}

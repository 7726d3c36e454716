namespace CustomerBot.Storage;

/// <summary>Keeps sealed bytes. Every engine behaves the same; one suite of contract tests holds all of them to it.</summary>
public interface IRecordStore
{
    /// <summary>Reads one record, also an expired one that the sweep has not reached; null if there is none.</summary>
    Task<StoredRecord?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Reads those of the keys that exist, in no particular order.</summary>
    Task<IReadOnlyList<StoredRecord>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Applies all changes or none and returns after they are durable. Result: the new ETag per change, empty for others than puts.</summary>
    /// <exception cref="RecordConflictException">A record was not as the batch expected; nothing was changed.</exception>
    Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken);

    /// <summary>All records of one owner.</summary>
    IAsyncEnumerable<StoredRecord> ByOwnerAsync(string owner, CancellationToken cancellationToken);

    /// <summary>All records of one kind in the order of their keys, from the first key after <paramref name="afterKey"/>.</summary>
    IAsyncEnumerable<StoredRecord> ByKindAsync(string kind, string? afterKey, CancellationToken cancellationToken);

    /// <summary>Records due at <paramref name="now"/>, the longest due first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<StoredRecord>> ExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>How many records of each kind there are, and how many of them are due at <paramref name="now"/>.</summary>
    Task<IReadOnlyList<RecordCount>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Wipes what deleted and overwritten records left in the engine's files. Long work; turns go on meanwhile.</summary>
    Task CompactAsync(CancellationToken cancellationToken);
}

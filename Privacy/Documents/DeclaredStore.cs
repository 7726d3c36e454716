using System.Text.Json.Serialization.Metadata;

namespace CustomerBot.Privacy;

/// <summary>The only way to the disk: checks purpose and fields, sets the expiry, seals, writes under a pseudonym.</summary>
public sealed class DeclaredStore
{
    internal DeclaredStore() { }

    /// <summary>Reads a document; null if there is none or its time is over.</summary>
    public Task<StoredDocument<T>?> ReadAsync<T>(DocumentAddress address, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Reads those of the documents that exist and whose time is not over.</summary>
    public Task<IReadOnlyList<StoredDocument<T>>> ReadManyAsync<T>(
        IReadOnlyList<DocumentAddress> addresses,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>Stores all of the batch or nothing, durable on return. Result: the new ETags, empty for deletions.</summary>
    /// <exception cref="DocumentConflictException">A document changed since it was read.</exception>
    /// <exception cref="UndeclaredFieldException">A purpose or field is not declared.</exception>
    public Task<IReadOnlyList<string>> WriteAsync(DocumentBatch batch, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

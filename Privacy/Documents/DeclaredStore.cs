using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>The only way to the disk: checks purpose and fields, sets the expiry, seals, writes under a pseudonym.</summary>
/// <remarks>Every call throws <see cref="StoreClosedException"/> when the keys cannot be had; it never reads or writes without them.</remarks>
public sealed class DeclaredStore
{
    private readonly IRecordStore _records;
    private readonly StoreGate _gate;
    private readonly SubjectKeyRing _ring;
    private readonly SealedWriter _writer;
    private readonly DocumentCodec _codec;

    internal DeclaredStore(IRecordStore records, StoreGate gate, SubjectKeyRing ring, SealedWriter writer, DocumentCodec codec)
    {
        _records = records;
        _gate = gate;
        _ring = ring;
        _writer = writer;
        _codec = codec;
    }

    /// <summary>Reads a document; null if there is none or its time is over.</summary>
    /// <exception cref="UnreadableDocumentException">It was changed or moved on the disk.</exception>
    public async Task<StoredDocument<T>?> ReadAsync<T>(
        DocumentAddress address,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    ) => await ReadManyAsync([address], type, cancellationToken) is [var found] ? found : null;

    /// <summary>Reads those of the documents that exist and whose time is not over.</summary>
    /// <exception cref="UnreadableDocumentException">One was changed or moved on the disk.</exception>
    public async Task<IReadOnlyList<StoredDocument<T>>> ReadManyAsync<T>(
        IReadOnlyList<DocumentAddress> addresses,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        var pseudonyms = await _gate.OpenAsync(cancellationToken);
        var byKey = addresses.Distinct().ToDictionary(pseudonyms.Key, StringComparer.Ordinal);
        var records = await _records.GetManyAsync(byKey.Keys, cancellationToken);
        var documents = new List<StoredDocument<T>>(records.Count);
        foreach (var record in records.Where(_codec.IsAlive))
        {
            var address = byKey[record.Key];
            if (await OpenAsync(address, pseudonyms.Owner(address.Subject), record, type, cancellationToken) is { } document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    /// <summary>Stores all of the batch or nothing, durable on return. Result: the new ETags, empty for deletions. A batch is written once.</summary>
    /// <exception cref="DocumentConflictException">A document changed since it was read.</exception>
    /// <exception cref="UndeclaredFieldException">A purpose or field is not declared.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(DocumentBatch batch, CancellationToken cancellationToken)
    {
        var changes = batch.TakeChanges();
        try
        {
            var pseudonyms = await _gate.OpenAsync(cancellationToken);
            return await _writer.WriteAsync(changes, pseudonyms, cancellationToken);
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
        finally
        {
            foreach (var change in changes)
            {
                CryptographicOperations.ZeroMemory(change.Content);
            }
        }
    }

    private async Task<StoredDocument<T>?> OpenAsync<T>(
        DocumentAddress address,
        string owner,
        StoredRecord record,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        using var key = await FindKeyAsync(owner, address, cancellationToken);
        if (key is null)
        {
            // What an erasure left behind, for example after a restore: unreadable for ever, so it goes.
            await _records.WriteAsync([new RecordChange.Delete(record.Key)], cancellationToken);
            return null;
        }

        var frame = _codec.OpenFrame(record, key.Key);
        try
        {
            return new(address, JsonSerializer.Deserialize(DocumentFrame.Split(frame).Json.Span, type)!, record.ETag);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(frame);
        }
    }

    private async Task<HeldKey?> FindKeyAsync(string owner, DocumentAddress address, CancellationToken cancellationToken)
    {
        try
        {
            return await _ring.FindAsync(owner, cancellationToken);
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
        catch (SealedDocumentException exception)
        {
            throw new UnreadableDocumentException(address.Purpose, exception);
        }
    }
}

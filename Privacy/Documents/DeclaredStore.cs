using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
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
    private readonly PurposeKeys _keys;
    private readonly SealedWriter _writer;
    private readonly DocumentCodec _codec;

    internal DeclaredStore(IRecordStore records, StoreGate gate, PurposeKeys keys, SealedWriter writer, DocumentCodec codec)
    {
        _records = records;
        _gate = gate;
        _keys = keys;
        _writer = writer;
        _codec = codec;
    }

    /// <summary>Reads a document; null if there is none or its time is over.</summary>
    /// <exception cref="UnreadableDocumentException">It was changed or moved on the disk.</exception>
    /// <exception cref="NoLegalBasisException">Consent is not in force, or the person made the data rest.</exception>
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
            if (await OpenCurrentAsync(address, pseudonyms, record, type, cancellationToken) is { } document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    /// <summary>Lists what is stored for a purpose, of all persons, for staff who work through it. What is erased, expired or without legal basis is not in it.</summary>
    /// <exception cref="UnreadableDocumentException">One was changed or moved on the disk.</exception>
    public IAsyncEnumerable<ListedDocument<T>> ListAsync<T>(string purposeId, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        ListAsync(purposeId, type, unreadable => ExceptionDispatchInfo.Throw(unreadable), cancellationToken);

    /// <summary>The same for work that must go on: what was changed on the disk is told to <paramref name="leftOut"/> and is not in the list.</summary>
    public async IAsyncEnumerable<ListedDocument<T>> ListAsync<T>(
        string purposeId,
        JsonTypeInfo<T> type,
        Action<UnreadableDocumentException> leftOut,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await _gate.OpenAsync(cancellationToken);
        await foreach (var record in _records.ByKindAsync(purposeId, null, cancellationToken))
        {
            if (_codec.IsAlive(record) && await OpenListedAsync(record, type, leftOut, cancellationToken) is { } document)
            {
                yield return document;
            }
        }
    }

    /// <summary>Stores all of the batch or nothing, durable on return. Result: the new ETags, empty for deletions. A batch is written once.</summary>
    /// <exception cref="DocumentConflictException">A document changed since it was read.</exception>
    /// <exception cref="UndeclaredFieldException">A purpose or field is not declared.</exception>
    /// <exception cref="NoLegalBasisException">Consent is not in force, or the person made the data rest.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(DocumentBatch batch, CancellationToken cancellationToken)
    {
        var changes = batch.TakeChanges();
        try
        {
            var pseudonyms = await _gate.OpenAsync(cancellationToken);
            return await _writer.WriteAsync(changes, batch.HoldsUpOthers, pseudonyms, cancellationToken);
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

    /// <summary>Another node may have erased the person, who then began anew: the key in memory is the old one, so it is looked up once more.</summary>
    private async Task<StoredDocument<T>?> OpenCurrentAsync<T>(
        DocumentAddress address,
        Pseudonyms pseudonyms,
        StoredRecord record,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await OpenAsync(address, pseudonyms, record, type, cancellationToken);
        }
        catch (UnreadableDocumentException)
        {
            _keys.Forget(pseudonyms.Owner(address.Subject));
            return await OpenAsync(address, pseudonyms, record, type, cancellationToken);
        }
    }

    private async Task<StoredDocument<T>?> OpenAsync<T>(
        DocumentAddress address,
        Pseudonyms pseudonyms,
        StoredRecord record,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        using var key = await _keys.FindAsync(address, pseudonyms, cancellationToken);
        if (key is null)
        {
            // What an erasure left behind, for example after a restore: unreadable for ever, so it goes.
            await _records.WriteAsync([new RecordChange.Delete(record.Key)], cancellationToken);
            return null;
        }

        return new(address, Read(_codec.OpenFrame(record, key.Key), type).Content, record.ETag);
    }

    private async Task<ListedDocument<T>?> OpenListedAsync<T>(
        StoredRecord record,
        JsonTypeInfo<T> type,
        Action<UnreadableDocumentException> leftOut,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var key = await _keys.ForListAsync(record.Owner, record.Kind, cancellationToken);
            return key is null ? null : Read(_codec.OpenFrame(record, key.Key), type);
        }
        catch (UnreadableDocumentException exception)
        {
            leftOut(exception);
            return null;
        }
    }

    private static ListedDocument<T> Read<T>(byte[] frame, JsonTypeInfo<T> type)
    {
        try
        {
            var (name, json) = DocumentFrame.Split(frame);
            return new(name, JsonSerializer.Deserialize(json.Span, type)!);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(frame);
        }
    }
}

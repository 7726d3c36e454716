using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>The only way to the disk: checks purpose and fields, sets the expiry, seals, writes under a pseudonym.</summary>
public sealed class DeclaredStore
{
    private readonly Declarations _declarations;
    private readonly IRecordStore _records;
    private readonly Pseudonyms _pseudonyms;
    private readonly Sealer _sealer;
    private readonly TimeProvider _clock;

    internal DeclaredStore(Declarations declarations, IRecordStore records, Pseudonyms pseudonyms, Sealer sealer, TimeProvider clock)
    {
        _declarations = declarations;
        _records = records;
        _pseudonyms = pseudonyms;
        _sealer = sealer;
        _clock = clock;
    }

    /// <summary>Reads a document; null if there is none or its time is over.</summary>
    public async Task<StoredDocument<T>?> ReadAsync<T>(DocumentAddress address, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var key = await _pseudonyms.KeyAsync(address, cancellationToken);
        var record = await _records.GetAsync(key, cancellationToken);
        return record is not null && IsAlive(record) ? Open(address, record, type) : null;
    }

    /// <summary>Reads those of the documents that exist and whose time is not over.</summary>
    public async Task<IReadOnlyList<StoredDocument<T>>> ReadManyAsync<T>(
        IReadOnlyList<DocumentAddress> addresses,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        var byKey = new Dictionary<string, DocumentAddress>(addresses.Count, StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            byKey[await _pseudonyms.KeyAsync(address, cancellationToken)] = address;
        }

        var records = (await _records.GetManyAsync(byKey.Keys, cancellationToken)).ToDictionary(
            record => record.Key,
            StringComparer.Ordinal
        );
        return
        [
            .. byKey
                .Where(pair => records.TryGetValue(pair.Key, out var record) && IsAlive(record))
                .Select(pair => Open(pair.Value, records[pair.Key], type)),
        ];
    }

    /// <summary>Stores all of the batch or nothing, durable on return. Result: the new ETags, empty for deletions.</summary>
    /// <exception cref="DocumentConflictException">A document changed since it was read.</exception>
    /// <exception cref="UndeclaredFieldException">A purpose or field is not declared.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(DocumentBatch batch, CancellationToken cancellationToken)
    {
        var changes = new List<RecordChange>(batch.Changes.Count);
        foreach (var change in batch.Changes)
        {
            changes.Add(await ToRecordAsync(change, cancellationToken));
        }

        try
        {
            return await _records.WriteAsync(changes, cancellationToken);
        }
        catch (RecordConflictException conflict)
        {
            var index = changes.FindIndex(change => change.Key == conflict.Key);
            throw new DocumentConflictException(batch.Changes[index].Address.Purpose, conflict);
        }
    }

    private async Task<RecordChange> ToRecordAsync(DocumentChange change, CancellationToken cancellationToken)
    {
        var address = change.Address;
        var purpose = _declarations[address.Purpose];
        var key = await _pseudonyms.KeyAsync(address, cancellationToken);
        if (change.Content is not { } json)
        {
            return new RecordChange.Delete(key, change.IfMatch);
        }

        FieldGuard.Check(purpose, json);
        var owner = await _pseudonyms.OwnerAsync(address.Subject, cancellationToken);
        var frame = DocumentFrame.Join(address.Name, json);
        var content = _sealer.Seal(frame);
        CryptographicOperations.ZeroMemory(frame);
        return new RecordChange.Put(key, owner, purpose.Id, _clock.GetUtcNow() + purpose.DeleteAfter, content, change.IfMatch);
    }

    private bool IsAlive(StoredRecord record) => record.ExpiresAt is not { } end || end > _clock.GetUtcNow();

    private StoredDocument<T> Open<T>(DocumentAddress address, StoredRecord record, JsonTypeInfo<T> type)
    {
        var frame = _sealer.Open(record.Content.Span);
        var content = JsonSerializer.Deserialize(DocumentFrame.Split(frame).Json.Span, type);
        CryptographicOperations.ZeroMemory(frame);
        return new(address, content!, record.ETag);
    }
}

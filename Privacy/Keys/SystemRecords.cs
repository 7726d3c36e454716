using System.Runtime.CompilerServices;
using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>The store's own records, such as the ledger: sealed like all others, under a key that belongs to no person.</summary>
internal sealed class SystemRecords(IRecordStore records, StoreGate gate, SubjectKeyRing ring, KeyRegisterRecord register, Sealer sealer)
{
    private const int MostAttempts = 8;
    private const ushort SchemaVersion = 1;

    public async Task<SystemRecord?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var owner = (await gate.OpenAsync(cancellationToken)).System;
        using var held = await ring.FindAsync(owner, cancellationToken);
        var record = held is null ? null : await records.GetAsync(key, cancellationToken);
        return record is null ? null : new(record.Key, Open(record, held!.Key), record.ETag);
    }

    /// <summary>Stores all or none.</summary>
    /// <exception cref="RecordConflictException">A record is not as expected.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<SystemChange> changes, CancellationToken cancellationToken)
    {
        var owner = (await gate.OpenAsync(cancellationToken)).System;
        for (var attempt = 1; ; attempt++)
        {
            using var keys = new BatchKeys(ring, register);
            var key = await keys.ForAsync(owner, cancellationToken);
            var batch = changes.Select(change => Seal(change, owner, key.Key)).ToList();
            try
            {
                var etags = await records.WriteAsync([.. batch, .. keys.Guards()], cancellationToken);
                keys.Stored(etags.Skip(batch.Count));
                return [.. etags.Take(batch.Count)];
            }
            catch (RecordConflictException conflict) when (attempt < MostAttempts && batch.TrueForAll(change => change.Key != conflict.Key))
            {
                keys.Forget();
                await register.RefreshAsync(cancellationToken);
            }
        }
    }

    /// <summary>Records of a kind in the order of their keys, still sealed: opening them is left to whoever can do it in parallel.</summary>
    public async IAsyncEnumerable<StoredRecord> ListSealedAsync(
        string kind,
        string? afterKey,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await gate.OpenAsync(cancellationToken);
        await foreach (var record in records.ByKindAsync(kind, afterKey, cancellationToken))
        {
            yield return record;
        }
    }

    /// <summary>The key that opens sealed records; null when nothing was ever stored.</summary>
    public async ValueTask<HeldKey?> HoldKeyAsync(CancellationToken cancellationToken) =>
        await ring.FindAsync((await gate.OpenAsync(cancellationToken)).System, cancellationToken);

    /// <summary>Seals something that leaves the store, such as the content of a link, for a use of its own.</summary>
    public async Task<byte[]> SealLooseAsync(string use, byte[] content, CancellationToken cancellationToken)
    {
        using var key =
            await HoldKeyAsync(cancellationToken) ?? throw new InvalidOperationException("Write to the ledger first: it makes the key.");
        return sealer.Seal(key.Key, new(use, use, SchemaVersion), content);
    }

    /// <summary>Opens what came back; null when it is not what was sealed for this use.</summary>
    public async Task<byte[]?> OpenLooseAsync(string use, byte[] content, CancellationToken cancellationToken)
    {
        using var key = await HoldKeyAsync(cancellationToken);
        try
        {
            return key is null ? null : sealer.Open(key.Key, new(use, use, SchemaVersion), content);
        }
        catch (SealedDocumentException)
        {
            return null;
        }
    }

    /// <exception cref="UnreadableDocumentException">The record was changed or moved.</exception>
    public byte[] Open(StoredRecord record, SubjectKey key)
    {
        try
        {
            return sealer.Open(key, new(record.Key, record.Kind, SchemaVersion), record.Content.Span);
        }
        catch (SealedDocumentException exception)
        {
            throw UnreadableDocumentException.Document(record.Kind, exception);
        }
    }

    private RecordChange Seal(SystemChange change, string owner, SubjectKey key) =>
        change.Content is null
            ? new RecordChange.Delete(change.Key, change.IfMatch)
            : new RecordChange.Put(
                change.Key,
                owner,
                change.Kind,
                null,
                sealer.Seal(key, new(change.Key, change.Kind, SchemaVersion), change.Content),
                change.IfMatch
            );
}

using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Everything stored of one subject, whoever stored it: found through the owner's pseudonym, not through a list of features.</summary>
internal sealed class SubjectRecords(
    IRecordStore records,
    StoreGate gate,
    SubjectKeyRing ring,
    KeyRegisterRecord register,
    DocumentCodec codec
)
{
    private const int DeletionsPerBatch = 200;

    public IAsyncEnumerable<SubjectDocument> ListAsync(DataSubject subject, CancellationToken cancellationToken) =>
        ListAsync(subject, null, cancellationToken);

    /// <summary>What is stored of one subject for one purpose, or for all.</summary>
    public async IAsyncEnumerable<SubjectDocument> ListAsync(
        DataSubject subject,
        string? purposeId,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var document in ListOfOwnerAsync(await OwnerAsync(subject, cancellationToken), purposeId, cancellationToken))
        {
            yield return document;
        }
    }

    /// <summary>The same for an owner whose person is not known.</summary>
    public async IAsyncEnumerable<SubjectDocument> ListOfOwnerAsync(
        string owner,
        string? purposeId,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await gate.OpenAsync(cancellationToken);
        ring.Forget(owner); // whatever another node did: a copy is made with the key as it is now
        using var key = await ring.FindAsync(owner, cancellationToken);
        if (key is null)
        {
            yield break;
        }

        await foreach (var record in records.ByOwnerAsync(owner, cancellationToken))
        {
            var isWanted = purposeId is null ? !SubjectKeyRing.IsKeyKind(record.Kind) : record.Kind == purposeId;
            if (isWanted && codec.IsAlive(record))
            {
                yield return Read(record, key);
            }
        }
    }

    /// <summary>The purposes for which something is stored of a subject, in the order of their ids.</summary>
    public async Task<IReadOnlyList<string>> PurposesAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var purposes = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var record in records.ByOwnerAsync(await OwnerAsync(subject, cancellationToken), cancellationToken))
        {
            if (!SubjectKeyRing.IsKeyKind(record.Kind) && codec.IsAlive(record))
            {
                purposes.Add(record.Kind);
            }
        }

        return [.. purposes];
    }

    /// <summary>The pseudonym under which a subject's records are filed.</summary>
    public async ValueTask<string> OwnerAsync(DataSubject subject, CancellationToken cancellationToken) =>
        (await gate.OpenAsync(cancellationToken)).Owner(subject);

    /// <summary>The id of the subject's key; null when nothing is stored of the subject.</summary>
    public async Task<Guid?> KeyIdAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        using var key = await ring.FindAsync((await gate.OpenAsync(cancellationToken)).Owner(subject), cancellationToken);
        return key?.Key.Id;
    }

    /// <summary>Deletes everything with the key. Repeats until a scan finds nothing more, so that a turn that writes meanwhile leaves nothing.</summary>
    public async Task<IReadOnlyDictionary<string, int>> EraseAllAsync(DataSubject subject, CancellationToken cancellationToken) =>
        await EraseAllAsync((await gate.OpenAsync(cancellationToken)).Owner(subject), cancellationToken);

    /// <summary>The same for an owner whose person is not known, as when a restore repeats erasures.</summary>
    public async Task<IReadOnlyDictionary<string, int>> EraseAllAsync(string owner, CancellationToken cancellationToken)
    {
        var erased = new SortedDictionary<string, int>(StringComparer.Ordinal);
        while (await FindAsync(owner, cancellationToken) is { Count: > 0 } found)
        {
            // The key first: should the rest be interrupted, what is left cannot be read any more.
            foreach (var together in found.OrderByDescending(record => SubjectKeyRing.IsKeyKind(record.Kind)).Chunk(DeletionsPerBatch))
            {
                await records.WriteAsync([.. together.Select(record => new RecordChange.Delete(record.Key))], cancellationToken);
            }

            Count(erased, found);
        }

        ring.Forget(owner);
        return erased;
    }

    /// <summary>
    /// Deletes one purpose and moves the rest to a new key, so that backups of what was deleted become unreadable as after a full erasure.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, int>> ErasePurposeAsync(
        DataSubject subject,
        string purposeId,
        CancellationToken cancellationToken
    ) => await ErasePurposeAsync((await gate.OpenAsync(cancellationToken)).Owner(subject), purposeId, cancellationToken);

    /// <summary>The same for an owner whose person is not known.</summary>
    public async Task<IReadOnlyDictionary<string, int>> ErasePurposeAsync(
        string owner,
        string purposeId,
        CancellationToken cancellationToken
    )
    {
        var erased = new SortedDictionary<string, int>(StringComparer.Ordinal);
        while (true)
        {
            var found = await FindAsync(owner, cancellationToken);
            var going = found.FindAll(record => record.Kind == purposeId);
            if (going.Count == 0)
            {
                return erased;
            }

            if (await TryMoveAsync(found, going, cancellationToken))
            {
                Count(erased, going);
            }
            else
            {
                await register.RefreshAsync(cancellationToken);
            }

            ring.Forget(owner);
        }
    }

    private async Task<bool> TryMoveAsync(List<StoredRecord> found, List<StoredRecord> going, CancellationToken cancellationToken)
    {
        var keyRecord = found.Find(record => SubjectKeyRing.IsKeyKind(record.Kind));
        using var oldKey = await ring.FindAsync(going[0].Owner, cancellationToken);
        if (keyRecord is null || oldKey is null)
        {
            await records.WriteAsync([.. going.Select(record => new RecordChange.Delete(record.Key))], cancellationToken);
            return true;
        }

        using var newKey = await ring.CreateAsync(keyRecord.Owner, keyRecord.ETag, cancellationToken);
        List<RecordChange> changes = [newKey.Guard, register.Unchanged, .. going.Select(record => new RecordChange.Delete(record.Key))];
        foreach (var record in found.Except(going).Where(record => record != keyRecord))
        {
            changes.Add(Move(record, oldKey, newKey));
        }

        try
        {
            await records.WriteAsync(changes, cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>A record that does not open any more would stay unreadable under the new key too: it goes.</summary>
    private RecordChange Move(StoredRecord record, HeldKey oldKey, HeldKey newKey)
    {
        try
        {
            var content = codec.SealFrame(codec.OpenFrame(record, oldKey.Key), record.Key, record.Kind, newKey.Key);
            return new RecordChange.Put(record.Key, record.Owner, record.Kind, record.ExpiresAt, content, record.ETag);
        }
        catch (UnreadableDocumentException)
        {
            return new RecordChange.Delete(record.Key, record.ETag);
        }
    }

    private async Task<List<StoredRecord>> FindAsync(string owner, CancellationToken cancellationToken)
    {
        var found = new List<StoredRecord>();
        await foreach (var record in records.ByOwnerAsync(owner, cancellationToken))
        {
            found.Add(record);
        }

        return found;
    }

    private SubjectDocument Read(StoredRecord record, HeldKey key)
    {
        var frame = codec.OpenFrame(record, key.Key);
        var (name, json) = DocumentFrame.Split(frame);
        var document = new SubjectDocument(record.Kind, name, record.ExpiresAt, json.ToArray());
        CryptographicOperations.ZeroMemory(frame);
        return document;
    }

    private static void Count(SortedDictionary<string, int> erased, List<StoredRecord> records)
    {
        foreach (var record in records.Where(record => !SubjectKeyRing.IsKeyKind(record.Kind)))
        {
            erased[record.Kind] = erased.GetValueOrDefault(record.Kind) + 1;
        }
    }
}

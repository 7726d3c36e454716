using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Seals a batch and stores it together with the guards of its keys; tries again when only a key has moved on.</summary>
internal sealed class SealedWriter(
    IRecordStore records,
    SubjectKeyRing ring,
    KeyRegisterRecord register,
    DocumentCodec codec,
    BasisGuard basis
)
{
    /// <summary>A key moves on when it is rewrapped or erased; several times within one write means a fault.</summary>
    private const int MostAttempts = 8;

    public async Task<IReadOnlyList<string>> WriteAsync(
        IReadOnlyList<DocumentChange> changes,
        bool holdUpOthers,
        Pseudonyms pseudonyms,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            using var keys = new BatchKeys(ring, register);
            List<RecordChange> batch = [];
            try
            {
                batch = await SealAsync(changes, pseudonyms, keys, cancellationToken);
                if (holdUpOthers)
                {
                    await keys.MoveOnAsync(records, cancellationToken);
                }

                var etags = await records.WriteAsync([.. batch, .. keys.Guards()], cancellationToken);
                keys.Stored(etags.Skip(batch.Count));
                return [.. etags.Take(batch.Count)];
            }
            catch (UnreadableDocumentException) when (attempt == 1)
            {
                keys.Forget(); // the person was erased on another node and began anew under another key
            }
            catch (RecordConflictException conflict)
            {
                var index = batch.FindIndex(change => change.Key == conflict.Key);
                if (attempt == MostAttempts || (index >= 0 && !await MakeRoomAsync(batch[index], cancellationToken)))
                {
                    throw new DocumentConflictException(changes[Math.Max(index, 0)].Address.Purpose, conflict);
                }

                keys.Forget();
                await register.RefreshAsync(cancellationToken);
            }
        }
    }

    /// <summary>A document whose time is over does not exist for anybody, so it must not stand in the way of a new one until the sweep.</summary>
    private async Task<bool> MakeRoomAsync(RecordChange change, CancellationToken cancellationToken)
    {
        if (!change.MustBeNew || await records.GetAsync(change.Key, cancellationToken) is not { } old)
        {
            return change.MustBeNew;
        }

        if (codec.IsAlive(old))
        {
            return false;
        }

        try
        {
            await records.WriteAsync([new RecordChange.Delete(old.Key, old.ETag)], cancellationToken);
        }
        catch (RecordConflictException)
        {
            // Somebody else made room or wrote; the next attempt tells.
        }

        return true;
    }

    private async Task<List<RecordChange>> SealAsync(
        IReadOnlyList<DocumentChange> changes,
        Pseudonyms pseudonyms,
        BatchKeys keys,
        CancellationToken cancellationToken
    )
    {
        var batch = new List<RecordChange>(changes.Count);
        foreach (var change in changes)
        {
            var recordKey = pseudonyms.Key(change.Address);
            if (change.Content is null)
            {
                batch.Add(new RecordChange.Delete(recordKey, change.IfMatch));
                continue;
            }

            // The key first: a basis that ends after this look moves the key on, and the batch meets a conflict instead of the disk.
            var key = await KeyAsync(change.Address, pseudonyms, keys, cancellationToken);
            await basis.CheckWriteAsync(change.Address, pseudonyms, key, cancellationToken);
            batch.Add(codec.Seal(change, recordKey, key));
        }

        return batch;
    }

    private static async ValueTask<HeldKey> KeyAsync(
        DocumentAddress address,
        Pseudonyms pseudonyms,
        BatchKeys keys,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await keys.ForAsync(pseudonyms.Owner(address.Subject), cancellationToken);
        }
        catch (SealedDocumentException exception)
        {
            throw UnreadableDocumentException.Key(address.Purpose, exception);
        }
    }
}

using System.Security.Cryptography;
using Azure;

namespace CustomerBot.Storage.AzureBlob;

/// <summary>
/// One batch over many blobs, all or none: each record gets a note of what will become of it, then one write to the transaction's blob makes
/// all of it count, then the notes become the records. Anybody who meets a note of a node that died finishes or undoes it.
/// </summary>
internal sealed class BlobTransaction(RecordBlobs records, Transactions transactions, BlobIndex index, IReadOnlyList<RecordChange> changes)
{
    private static readonly TimeSpan _shortestWait = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan _longestWait = TimeSpan.FromMilliseconds(250);

    private readonly string _id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
    private readonly string[] _etags = [.. changes.Select(change => change is RecordChange.Put ? NewETag() : "")];
    private readonly Dictionary<string, RecordBlob> _noted = new(StringComparer.Ordinal);

    /// <summary>The new ETags; null when another node aborted the batch because this one was too slow: start again.</summary>
    public async Task<IReadOnlyList<string>?> TryRunAsync(CancellationToken cancellationToken)
    {
        // Sorted, so that two batches over the same records wait for each other instead of both holding half.
        string[] keys = [.. changes.Select(change => change.Key).Distinct().Order(StringComparer.Ordinal)];
        await index.AddAsync(changes, cancellationToken);
        if (keys.Length == 1)
        {
            await WriteAloneAsync(keys[0], cancellationToken);
            return _etags;
        }

        var running = await transactions.BeginAsync(_id, keys, cancellationToken);
        try
        {
            foreach (var key in keys)
            {
                await NoteAsync(key, cancellationToken);
            }
        }
        catch
        {
            await UndoAsync();
            throw;
        }

        return await FinishAsync(keys, running);
    }

    /// <summary>Puts the records of an old batch in their final form and forgets the batch.</summary>
    public static async Task FinishOldAsync(string id, RecordBlobs records, Transactions transactions, CancellationToken cancellationToken)
    {
        var (state, _, _) = await transactions.ReadAsync(id, cancellationToken);
        if (state is null || await transactions.OutcomeAsync(id, cancellationToken) is not { } outcome)
        {
            return;
        }

        foreach (var key in state.Keys)
        {
            var blob = await records.ReadAsync(key, cancellationToken);
            if (blob.Header.Transaction == id)
            {
                await records.TryWriteAsync(outcome == TransactionState.Committed ? blob.Forward() : blob.Back(), cancellationToken);
            }
        }

        await transactions.EndAsync(id, cancellationToken);
    }

    /// <summary>A batch over one record needs no transaction: the write of its blob is the commit.</summary>
    private async Task WriteAloneAsync(string key, CancellationToken cancellationToken)
    {
        var wasTried = false;
        while (true)
        {
            var blob = await UnnotedAsync(key, cancellationToken);
            if (wasTried && blob.ETag is null && changes[^1] is RecordChange.Delete)
            {
                return; // our deletion, whose answer was lost
            }

            Compare(blob);
            wasTried = true;
            if (await records.TryWriteAsync(Noted(blob).Forward(), cancellationToken) is not null)
            {
                return;
            }
        }
    }

    /// <summary>From here on the caller's wish to stop comes too late: the outcome must be known.</summary>
    private async Task<IReadOnlyList<string>?> FinishAsync(string[] keys, ETag running)
    {
        if (!await transactions.TryCommitAsync(_id, keys, running, CancellationToken.None))
        {
            await UndoAsync();
            return null;
        }

        try
        {
            await Task.WhenAll(_noted.Values.Select(blob => records.TryWriteAsync(blob.Forward(), CancellationToken.None)));
            await transactions.EndAsync(_id, CancellationToken.None);
        }
        catch (RequestFailedException)
        {
            // The batch counts already. Whoever meets what is left of it finishes it.
        }

        return _etags;
    }

    private async Task NoteAsync(string key, CancellationToken cancellationToken)
    {
        while (true)
        {
            var blob = await UnnotedAsync(key, cancellationToken);
            Compare(blob);
            if (await records.TryWriteAsync(Noted(blob), cancellationToken) is { } noted)
            {
                _noted.Add(key, noted);
                return;
            }
        }
    }

    /// <summary>The record once no other batch has a note on it.</summary>
    private async Task<RecordBlob> UnnotedAsync(string key, CancellationToken cancellationToken)
    {
        for (var wait = _shortestWait; ; wait = wait * 2 < _longestWait ? wait * 2 : _longestWait)
        {
            var blob = await records.ReadAsync(key, cancellationToken);
            if (blob.Header.Transaction is not { } other)
            {
                return blob;
            }

            if (!await TrySettleAsync(blob, other, cancellationToken))
            {
                await Task.Delay(wait * RandomNumberGenerator.GetInt32(50, 150) / 100, cancellationToken);
            }
        }
    }

    private void Compare(RecordBlob blob)
    {
        var current = blob.Header.Committed?.ETag ?? "";
        if (changes.Any(change => change.Key == blob.Key && change.IfMatch is { } expected && expected != current))
        {
            throw new RecordConflictException(blob.Key);
        }
    }

    /// <summary>What the batch makes of the record: its last put, nothing after a delete, itself after a check.</summary>
    private RecordBlob Noted(RecordBlob blob)
    {
        var (version, content) = (blob.Header.Committed, blob.Committed);
        for (var number = 0; number < changes.Count; number++)
        {
            (version, content) = changes[number] switch
            {
                RecordChange.Put put when put.Key == blob.Key => (
                    new BlobVersion(put.Owner, put.Kind, put.ExpiresAt, _etags[number], put.Content.Length),
                    put.Content
                ),
                RecordChange.Delete delete when delete.Key == blob.Key => (null, default),
                _ => (version, content),
            };
        }

        return blob with
        {
            Header = new(blob.Header.Committed, _id, version),
            Pending = content,
        };
    }

    /// <summary>Puts a record that another batch noted into its final form; false while that batch is still running.</summary>
    private async Task<bool> TrySettleAsync(RecordBlob blob, string other, CancellationToken cancellationToken)
    {
        var outcome = await transactions.OutcomeAsync(other, cancellationToken);
        if (outcome is not null)
        {
            // Fails when the note is gone already; the record is read again in any case.
            await records.TryWriteAsync(outcome == TransactionState.Committed ? blob.Forward() : blob.Back(), cancellationToken);
        }

        return outcome is not null;
    }

    private async Task UndoAsync()
    {
        foreach (var blob in _noted.Values)
        {
            await records.TryWriteAsync(blob.Back(), CancellationToken.None);
        }

        await transactions.EndAsync(_id, CancellationToken.None);
    }

    private static string NewETag() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
}

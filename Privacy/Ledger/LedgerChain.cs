using System.Collections.Concurrent;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>
/// Appends to the chain. Entries that wait together are written together; of several nodes that append at once one wins and the others
/// append behind it, so there is one chain.
/// </summary>
internal sealed class LedgerChain(SystemRecords records, LedgerSigner signer, TimeProvider clock) : IDisposable
{
    /// <summary>Bounds what a verifier must trust without a signature.</summary>
    public const int CheckpointEvery = 1000;

    private const int MostTogether = 200;

    private readonly SemaphoreSlim _gate = new(1);
    private readonly ConcurrentQueue<Waiting> _waiting = new();
    private (LedgerLink Link, string ETag)? _head;

    /// <summary>Appends and returns the entry once it is durable.</summary>
    public async Task<LedgerEntry> AppendAsync(LedgerDraft draft, CancellationToken cancellationToken)
    {
        var own = new Waiting(draft);
        _waiting.Enqueue(own);
        await _gate.WaitAsync(cancellationToken);
        try
        {
            while (!own.Done.Task.IsCompleted)
            {
                await WriteWaitingAsync(cancellationToken);
            }
        }
        finally
        {
            _gate.Release();
        }

        return await own.Done.Task;
    }

    public void Dispose() => _gate.Dispose();

    private async Task WriteWaitingAsync(CancellationToken cancellationToken)
    {
        var together = new List<Waiting>();
        while (together.Count < MostTogether && _waiting.TryDequeue(out var waiting))
        {
            together.Add(waiting);
        }

        try
        {
            var entries = await WriteAsync([.. together.Select(waiting => waiting.Draft)], cancellationToken);
            foreach (var (waiting, entry) in together.Zip(entries))
            {
                waiting.Done.TrySetResult(entry);
            }
        }
        catch (Exception exception)
        {
            together.ForEach(waiting => waiting.Done.TrySetException(exception));
        }
    }

    private async Task<List<LedgerEntry>> WriteAsync(IReadOnlyList<LedgerDraft> drafts, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (head, etag) = _head ??= await ReadHeadAsync(cancellationToken);
            var (entries, changes, last) = await BuildAsync(drafts, head, cancellationToken);
            try
            {
                var etags = await records.WriteAsync([LedgerRecords.PutHead(last, etag), .. changes], cancellationToken);
                _head = (last, etags[0]);
                return entries;
            }
            catch (RecordConflictException)
            {
                _head = null; // another node appended; its entries come first
            }
        }
    }

    private async Task<(List<LedgerEntry> Entries, List<SystemChange> Changes, LedgerLink Last)> BuildAsync(
        IReadOnlyList<LedgerDraft> drafts,
        LedgerLink head,
        CancellationToken cancellationToken
    )
    {
        var entries = new List<LedgerEntry>(drafts.Count);
        var changes = new List<SystemChange>(drafts.Count + 1);
        var now = clock.GetUtcNow();
        foreach (var draft in drafts)
        {
            var entry = new LedgerEntry(head.Number + 1, now, draft, head.Hash);
            entries.Add(entry);
            changes.Add(LedgerRecords.Put(entry));
            head = LedgerCodec.Link(entry);
            if (head.Number % CheckpointEvery == 0)
            {
                changes.Add(LedgerRecords.Put(await signer.SignAsync(head, now, cancellationToken)));
            }
        }

        return (entries, changes, head);
    }

    private async Task<(LedgerLink Link, string ETag)> ReadHeadAsync(CancellationToken cancellationToken) =>
        await records.ReadAsync(LedgerRecords.HeadKey, cancellationToken) is { } record
            ? (LedgerRecords.ReadLink(record.Content), record.ETag)
            : (LedgerLink.Beginning, "");

    private sealed record Waiting(LedgerDraft Draft)
    {
        public TaskCompletionSource<LedgerEntry> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

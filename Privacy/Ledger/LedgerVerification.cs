using System.Globalization;
using System.Security.Cryptography;
using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Checks every link, every signature and both ends of the chain.</summary>
internal sealed class LedgerVerification(SystemRecords records, LedgerSigner signer)
{
    private const int RecordsAtOnce = 4000;

    public async Task<LedgerReport> RunAsync(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var key = await records.HoldKeyAsync(cancellationToken);
        if (key is null)
        {
            return new(0, 0, 0, 0, null);
        }

        var (checkpoints, fault) = await CheckpointsAsync(key.Key, cancellationToken);
        var start = await StartAsync(cancellationToken);
        var state = new LedgerWalk(start, checkpoints);
        fault ??= state.Fault;
        await foreach (var together in ChunksAsync(cancellationToken))
        {
            fault ??= Walk(state, together, key.Key);
            progress?.Report(state.Entries);
            if (fault is not null)
            {
                return state.Report(fault);
            }
        }

        return state.Report(fault ?? await EndAsync(state, cancellationToken));
    }

    /// <summary>Opening and hashing take nearly all the time and need no order; only the comparison of neighbours does.</summary>
    private LedgerFault? Walk(LedgerWalk state, List<StoredRecord> together, SubjectKey key)
    {
        var opened = together.AsParallel().AsOrdered().Select(record => Open(record, key)).ToList();
        return opened.Select(state.Step).FirstOrDefault(fault => fault is not null);
    }

    private (long Number, LedgerEntry? Entry, byte[] Hash) Open(StoredRecord record, SubjectKey key)
    {
        var number = long.Parse(record.Key[(record.Key.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);
        try
        {
            var bytes = records.Open(record, key);
            return (number, LedgerCodec.Decode(bytes), SHA256.HashData(bytes));
        }
        catch (Exception exception) when (exception is UnreadableDocumentException or InvalidDataException)
        {
            return (number, null, []);
        }
    }

    private async Task<(Dictionary<long, LedgerCheckpoint> Checkpoints, LedgerFault? Fault)> CheckpointsAsync(
        SubjectKey key,
        CancellationToken cancellationToken
    )
    {
        var checkpoints = new Dictionary<long, LedgerCheckpoint>();
        await foreach (var record in records.ListSealedAsync(LedgerRecords.CheckpointKind, null, cancellationToken))
        {
            try
            {
                var checkpoint = LedgerRecords.ReadCheckpoint(records.Open(record, key));
                if (!await signer.IsGenuineAsync(checkpoint, cancellationToken))
                {
                    return (checkpoints, new(checkpoint.Number, LedgerProblem.CheckpointForged));
                }

                checkpoints.Add(checkpoint.Number, checkpoint);
            }
            catch (UnreadableDocumentException)
            {
                var number = long.Parse(record.Key[(record.Key.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);
                return (checkpoints, new(number, LedgerProblem.CheckpointForged));
            }
        }

        return (checkpoints, null);
    }

    private async Task<LedgerLink> StartAsync(CancellationToken cancellationToken)
    {
        if (await records.ReadAsync(LedgerRecords.StartKey, cancellationToken) is not { } record)
        {
            return LedgerLink.Beginning;
        }

        var checkpoint = LedgerRecords.ReadCheckpoint(record.Content);
        return await signer.IsGenuineAsync(checkpoint, cancellationToken) ? checkpoint.Link : LedgerLink.Beginning;
    }

    private async Task<LedgerFault?> EndAsync(LedgerWalk state, CancellationToken cancellationToken)
    {
        var head = await records.ReadAsync(LedgerRecords.HeadKey, cancellationToken);
        var isEnd = head is null ? state.Last.Number == 0 : LedgerRecords.ReadLink(head.Content).IsSameAs(state.Last);
        return isEnd ? null : new(state.Last.Number, LedgerProblem.EndMoved);
    }

    private async IAsyncEnumerable<List<StoredRecord>> ChunksAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var together = new List<StoredRecord>(RecordsAtOnce);
        await foreach (var record in records.ListSealedAsync(LedgerRecords.EntryKind, null, cancellationToken))
        {
            together.Add(record);
            if (together.Count == RecordsAtOnce)
            {
                yield return together;
                together = new(RecordsAtOnce);
            }
        }

        yield return together;
    }
}

using System.Globalization;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Deletes what is due (GDPR Art. 5(1)(e)). Of several nodes exactly one runs at a time.</summary>
public sealed class Retention
{
    private readonly IRecordStore _records;
    private readonly RetentionTurn _turn;
    private readonly LedgerChain _chain;
    private readonly LedgerPruning _pruning;
    private readonly RetentionClock _clock;

    internal Retention(IRecordStore records, RetentionTurn turn, LedgerChain chain, LedgerPruning pruning, RetentionClock clock)
    {
        _records = records;
        _turn = turn;
        _chain = chain;
        _pruning = pruning;
        _clock = clock;
    }

    /// <summary>Runs now; null when another node is running.</summary>
    public async Task<RetentionReport?> RunAsync(CancellationToken cancellationToken)
    {
        if (!await _turn.TryTakeAsync(cancellationToken))
        {
            return null;
        }

        var (records, owners) = await DeleteDueAsync(cancellationToken);
        var keys = await DeleteKeysAsync(owners, cancellationToken);
        var pruned = await _pruning.RunAsync(_clock.Now - _clock.KeepLedger, cancellationToken);
        var report = new RetentionReport(records, keys, pruned);
        if (records.Count > 0 || pruned > 0)
        {
            await _chain.AppendAsync(LedgerDraft.OfStore(LedgerEvent.RetentionRun, Details(report)), cancellationToken);
        }

        await _turn.FinishAsync(cancellationToken);
        return report;
    }

    /// <summary>What a run would delete now.</summary>
    public async Task<RetentionReport> PreviewAsync(CancellationToken cancellationToken)
    {
        var due = (await _records.CountAsync(_clock.Now, cancellationToken)).Where(count => count.Due > 0);
        return new(due.ToDictionary(count => count.Kind, count => count.Due, StringComparer.Ordinal), 0, 0);
    }

    /// <summary>When the last run was finished; null before the first.</summary>
    public Task<DateTimeOffset?> LastRunAsync(CancellationToken cancellationToken) => _turn.LastRunAsync(cancellationToken);

    private async Task<(SortedDictionary<string, long> Records, HashSet<string> Owners)> DeleteDueAsync(CancellationToken cancellationToken)
    {
        const int atOnce = 500;
        var deleted = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var owners = new HashSet<string>(StringComparer.Ordinal);
        while (await _records.ExpiredAsync(_clock.Now, atOnce, cancellationToken) is { Count: > 0 } due)
        {
            if (!await TryDeleteAsync(due, cancellationToken))
            {
                continue; // one of them was renewed meanwhile; it is not due any more
            }

            foreach (var record in due)
            {
                deleted[record.Kind] = deleted.GetValueOrDefault(record.Kind) + 1;
                owners.Add(record.Owner);
            }

            await _turn.RenewAsync(cancellationToken);
        }

        return (deleted, owners);
    }

    private async Task<bool> TryDeleteAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken)
    {
        try
        {
            await _records.WriteAsync([.. records.Select(record => new RecordChange.Delete(record.Key, record.ETag))], cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>The key goes with the last record of its person; a turn that writes meanwhile makes a new one.</summary>
    private async Task<long> DeleteKeysAsync(IEnumerable<string> owners, CancellationToken cancellationToken)
    {
        var deleted = 0L;
        foreach (var owner in owners)
        {
            var left = new List<StoredRecord>();
            await foreach (var record in _records.ByOwnerAsync(owner, cancellationToken))
            {
                left.Add(record);
            }

            if (left is [var last] && SubjectKeyRing.IsKeyKind(last.Kind) && await TryDeleteAsync(left, cancellationToken))
            {
                deleted++;
            }
        }

        return deleted;
    }

    private static (string, string)[] Details(RetentionReport report) =>
        [
            .. report.Records.Select(count => (count.Key, count.Value.ToString(CultureInfo.InvariantCulture))),
            ("keys", report.Keys.ToString(CultureInfo.InvariantCulture)),
        ];
}

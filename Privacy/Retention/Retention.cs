using System.Globalization;

namespace CustomerBot.Privacy;

/// <summary>Deletes what is due (GDPR Art. 5(1)(e)). Of several nodes exactly one runs at a time.</summary>
public sealed class Retention
{
    private readonly DueRecords _due;
    private readonly RetentionTurn _turn;
    private readonly LedgerChain _chain;
    private readonly LedgerPruning _pruning;
    private readonly RetentionClock _clock;

    internal Retention(DueRecords due, RetentionTurn turn, LedgerChain chain, LedgerPruning pruning, RetentionClock clock)
    {
        _due = due;
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

        var (records, keys) = await _due.DeleteAsync(_turn.RenewAsync, cancellationToken);
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
    public async Task<RetentionReport> PreviewAsync(CancellationToken cancellationToken) =>
        new(await _due.CountAsync(cancellationToken), 0, 0);

    /// <summary>When the last run was finished; null before the first.</summary>
    public Task<DateTimeOffset?> LastRunAsync(CancellationToken cancellationToken) => _turn.LastRunAsync(cancellationToken);

    private static (string, string)[] Details(RetentionReport report) =>
        [
            .. report.Records.Select(count => (count.Key, count.Value.ToString(CultureInfo.InvariantCulture))),
            ("keys", report.Keys.ToString(CultureInfo.InvariantCulture)),
        ];
}

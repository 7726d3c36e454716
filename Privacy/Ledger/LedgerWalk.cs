namespace CustomerBot.Privacy;

/// <summary>Walks along the chain and says where it breaks.</summary>
internal sealed class LedgerWalk
{
    private readonly LedgerLink _start;
    private readonly IReadOnlyDictionary<long, LedgerCheckpoint> _checkpoints;
    private long _first;
    private int _seen;

    public LedgerWalk(LedgerLink start, IReadOnlyDictionary<long, LedgerCheckpoint> checkpoints)
    {
        _start = start;
        _checkpoints = checkpoints;
        Last = start;
        Fault = Disagrees(start) ? new(start.Number, LedgerProblem.CheckpointForged) : null;
    }

    public LedgerLink Last { get; private set; }

    public long Entries { get; private set; }

    /// <summary>A fault that shows before any entry was read: a checkpoint at the start that names another hash.</summary>
    public LedgerFault? Fault { get; }

    public LedgerFault? Step((long Number, LedgerEntry? Entry, byte[] Hash) next)
    {
        if (next.Number <= _start.Number)
        {
            return null; // left over from a pruning that was interrupted
        }

        if (next.Number != Last.Number + 1)
        {
            return new(Last.Number + 1, LedgerProblem.Missing);
        }

        if (next.Entry is null || next.Entry.Number != next.Number)
        {
            return new(next.Number, LedgerProblem.Changed);
        }

        if (!next.Entry.Previous.AsSpan().SequenceEqual(Last.Hash))
        {
            return new(next.Number, LedgerProblem.NotLinked);
        }

        Last = new(next.Number, next.Hash);
        _first = _first == 0 ? next.Number : _first;
        Entries++;
        return Disagrees(Last) ? new(next.Number, LedgerProblem.CheckpointForged) : null;
    }

    public LedgerReport Report(LedgerFault? fault) => new(Entries, _first, Last.Number, _seen, fault);

    private bool Disagrees(LedgerLink link)
    {
        if (!_checkpoints.TryGetValue(link.Number, out var checkpoint))
        {
            return false;
        }

        _seen++;
        return !checkpoint.Link.IsSameAs(link);
    }
}

namespace CustomerBot.Redaction.Scanning;

/// <summary>Leaves of overlapping candidates the one of the highest rank, then the longest, then the first; ordered by start.</summary>
internal static class Overlaps
{
    private static readonly Comparison<Candidate> _byStart = (left, right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End);

    public static void Settle(ScanText text)
    {
        var candidates = text.Candidates;
        if (candidates.Count < 2)
        {
            return;
        }

        if (!IsInOrder(candidates))
        {
            candidates.Sort(_byStart);
        }

        var kept = 0;
        for (var index = 0; index < candidates.Count; index++)
        {
            text.Work++;
            kept = Keep(candidates, kept, candidates[index]);
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    private static bool IsInOrder(List<Candidate> candidates)
    {
        for (var index = 1; index < candidates.Count; index++)
        {
            if (_byStart(candidates[index - 1], candidates[index]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The kept ones never overlap, so a weaker newcomer loses to the last of them, and a stronger one drops those it overlaps from the
    /// end of the list: each candidate is dropped once.
    /// </summary>
    private static int Keep(List<Candidate> candidates, int kept, Candidate newcomer)
    {
        while (kept > 0 && candidates[kept - 1].End > newcomer.Start)
        {
            if (!IsStronger(newcomer, candidates[kept - 1]))
            {
                return kept;
            }

            kept--;
        }

        candidates[kept] = newcomer;
        return kept + 1;
    }

    private static bool IsStronger(Candidate one, Candidate other) =>
        one.Rank != other.Rank ? one.Rank > other.Rank : one.End - one.Start > other.End - other.Start;
}

using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>
/// Finds what the conversation already knows, whatever stands around it. It runs when everything else is settled and only ever adds:
/// a known first name inside an e-mail address must not let the rest of the address go.
/// </summary>
internal static class KnownValueRecognizer
{
    private static readonly Comparison<Candidate> s_byStart = (left, right) => left.Start.CompareTo(right.Start);

    public static void Find(ScanText text, KnownValues known)
    {
        var settled = text.Candidates.Count;
        foreach (var value in known.Values)
        {
            value.FindIn(text);
        }

        if (text.Candidates.Count > settled)
        {
            Join(text.Candidates);
        }
    }

    /// <summary>What overlaps becomes one finding; the one that covers it all says what it is, else what is known.</summary>
    private static void Join(List<Candidate> candidates)
    {
        candidates.Sort(s_byStart);
        var last = 0;
        for (var index = 1; index < candidates.Count; index++)
        {
            if (candidates[index].Start < candidates[last].End)
            {
                candidates[last] = Joined(candidates[last], candidates[index]);
            }
            else
            {
                candidates[++last] = candidates[index];
            }
        }

        candidates.RemoveRange(last + 1, candidates.Count - last - 1);
    }

    private static Candidate Joined(Candidate one, Candidate other)
    {
        var (start, end) = (Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
        var stronger = one.Rank > other.Rank || (one.Rank == other.Rank && one.End - one.Start >= other.End - other.Start) ? one : other;
        var teller =
            Covers(stronger, start, end) ? stronger
            : Covers(one, start, end) ? one
            : Covers(other, start, end) ? other
            : stronger;
        return teller with { Start = start, End = end, Known = Covers(teller, start, end) ? teller.Known : null };
    }

    private static bool Covers(Candidate candidate, int start, int end) => candidate.Start == start && candidate.End == end;
}

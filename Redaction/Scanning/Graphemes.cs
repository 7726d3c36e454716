using System.Globalization;

namespace CustomerBot.Redaction.Scanning;

/// <summary>Widens findings to whole graphemes (UAX #29), so that no accent, joiner or half of a pair is left behind.</summary>
internal static class Graphemes
{
    public static void Widen(string text, List<Finding> findings)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\uFFFF') && !text.Contains('\r', StringComparison.Ordinal))
        {
            return;
        }

        var (at, index) = (0, 0);
        while (index < findings.Count)
        {
            var finding = findings[index];
            var start = Floor(text, ref at, finding.Start);
            var end = at < finding.End ? Ceiling(text, ref at, finding.End) : Math.Max(at, finding.End);
            var overlaps = index > 0 && findings[index - 1].End > start;
            findings[index] = finding with { Start = overlaps ? findings[index - 1].End : start };
            findings[index] = findings[index] with { Length = end - findings[index].Start };
            if (findings[index].Length <= 0)
            {
                findings.RemoveAt(index);
                continue;
            }

            index++;
        }
    }

    /// <summary>Moves to the grapheme that holds the place and tells its start; "at" is then behind it if the place lies inside.</summary>
    private static int Floor(string text, ref int at, int place)
    {
        while (at < place)
        {
            var next = at + StringInfo.GetNextTextElementLength(text, at);
            if (next > place)
            {
                var start = at;
                at = next;
                return start;
            }

            at = next;
        }

        return place;
    }

    private static int Ceiling(string text, ref int at, int place)
    {
        while (at < place)
        {
            at += StringInfo.GetNextTextElementLength(text, at);
        }

        return at;
    }
}

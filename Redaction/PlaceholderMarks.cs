namespace CustomerBot.Redaction;

/// <summary>Placeholders that stand in a text already are left alone: "[Name 1]" is neither a name nor a number.</summary>
internal static class PlaceholderMarks
{
    private const int Longest = 32;

    public static IReadOnlyList<Finding> Spare(string text, IReadOnlyList<Finding> findings) =>
        findings.Count == 0 || !text.Contains('[', StringComparison.Ordinal)
            ? findings
            : [.. findings.Where(finding => !Touches(text, finding))];

    /// <summary>A placeholder begins in the finding, or before it and ends behind its start.</summary>
    private static bool Touches(string text, Finding finding)
    {
        for (var at = Math.Max(0, finding.Start - Longest); at < finding.End; at++)
        {
            if (text[at] == '[' && End(text, at) > finding.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the placeholder that begins here, or 0.</summary>
    private static int End(string text, int start)
    {
        var close = text.IndexOf(']', start, Math.Min(Longest, text.Length - start));
        if (close < 0)
        {
            return 0;
        }

        var inner = text.AsSpan(start + 1, close - start - 1);
        var space = inner.LastIndexOf(' ');
        return space > 0 && PlaceholderNames.IsOne(inner[..space]) && int.TryParse(inner[(space + 1)..], out _) ? close + 1 : 0;
    }
}

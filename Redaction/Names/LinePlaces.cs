using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Works out for each token of a paragraph where in its line it stands.</summary>
internal static class LinePlaces
{
    private const int CueReach = 4;

    /// <param name="text">The paragraph.</param>
    /// <param name="words">Its words.</param>
    /// <param name="wanted">Whose places are asked for; all if it is empty.</param>
    /// <param name="places">The places.</param>
    public static void Fill(ScanText text, ReadOnlySpan<NameWord> words, ReadOnlySpan<bool> wanted, Span<LinePlace> places)
    {
        var style = WritingStyles.Of(text, words);
        for (var start = 0; start < text.Count; )
        {
            var end = start + 1;
            while (end < text.Count && !text[end].AfterLine)
            {
                end++;
            }

            Line(text, words, wanted, places, start, end, style);
            start = end;
        }
    }

    private static void Line(
        ScanText text,
        ReadOnlySpan<NameWord> words,
        ReadOnlySpan<bool> wanted,
        Span<LinePlace> places,
        int start,
        int end,
        WritingStyle style
    )
    {
        var size = 0;
        for (var at = start; at < end; at++)
        {
            size += words[at].Class is NameClass.Symbol ? 0 : 1;
        }

        var (position, cue) = (0, LastCue(words, start));
        for (var at = start; at < end; at++)
        {
            if (wanted.IsEmpty || wanted[at])
            {
                places[at] = new LinePlace
                {
                    First = First(text, start, at),
                    Last = Last(words, at, end),
                    Size = (byte)Math.Min(size, 6),
                    Position = (byte)Math.Min(position, 3),
                    Style = style,
                    Glued = !text[at].AfterSpace,
                    NextGlued = text.Touches(at + 1),
                    CueBefore = (byte)(at - cue <= CueReach ? (int)words[cue].Cue + (16 * (at - cue)) : 0),
                };
            }

            position += words[at].Class is NameClass.Symbol ? 0 : 1;
            cue = IsNaming(words[at].Cue) ? at : cue;
        }
    }

    private static byte First(ScanText text, int start, int at) =>
        at == 0 ? (byte)1
        : at == start ? (byte)2
        : text.First(at - 1) is '.' or '!' or '?' && text[at].AfterSpace ? (byte)3
        : (byte)0;

    private static byte Last(ReadOnlySpan<NameWord> words, int at, int end) =>
        at == end - 1 ? (byte)1
        : at == end - 2 && words[at + 1].Class == NameClass.Symbol ? (byte)2
        : (byte)0;

    /// <summary>Where the last naming cue before the line stands, if near enough; else a place out of reach.</summary>
    private static int LastCue(ReadOnlySpan<NameWord> words, int start)
    {
        for (var index = start - 1; index >= Math.Max(0, start - CueReach); index--)
        {
            if (IsNaming(words[index].Cue))
            {
                return index;
            }
        }

        return start - CueReach - 1;
    }

    private static bool IsNaming(NameCue cue) =>
        cue is NameCue.Title or NameCue.NameWord or NameCue.Kinship or NameCue.Role or NameCue.Closing or NameCue.Greeting;
}

using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Works out for each token of a paragraph where in its line it stands.</summary>
internal static class LinePlaces
{
    private const int CueReach = 4;

    public static void Fill(ScanText text, ReadOnlySpan<NameWord> words, Span<LinePlace> places)
    {
        var style = WritingStyles.Of(text, words);
        for (var start = 0; start < text.Count; )
        {
            var end = start + 1;
            while (end < text.Count && !text[end].AfterLine)
            {
                end++;
            }

            Line(text, words, places, start, end, style);
            start = end;
        }
    }

    private static void Line(ScanText text, ReadOnlySpan<NameWord> words, Span<LinePlace> places, int start, int end, WritingStyle style)
    {
        var size = 0U;
        for (var at = start; at < end; at++)
        {
            size += words[at].Class is NameClass.Symbol ? 0U : 1U;
        }

        var position = 0U;
        for (var at = start; at < end; at++)
        {
            var last =
                at == end - 1 ? 1U
                : at == end - 2 && words[at + 1].Class == NameClass.Symbol ? 2U
                : 0U;
            places[at] = new LinePlace
            {
                First =
                    at == 0 ? 1U
                    : at == start ? 2U
                    : text.First(at - 1) is '.' or '!' or '?' && text[at].AfterSpace ? 3U
                    : 0U,
                Last = last,
                Size = Math.Min(size, 6),
                Position = Math.Min(position, 3),
                Style = style,
                Glued = !text[at].AfterSpace,
                NextGlued = text.Touches(at + 1),
                CueBefore = CueBefore(words, at),
            };
            position += words[at].Class is NameClass.Symbol ? 0U : 1U;
        }
    }

    private static uint CueBefore(ReadOnlySpan<NameWord> words, int at)
    {
        for (var index = at - 1; index >= Math.Max(0, at - CueReach); index--)
        {
            if (
                words[index].Cue
                is NameCue.Title
                    or NameCue.NameWord
                    or NameCue.Kinship
                    or NameCue.Role
                    or NameCue.Closing
                    or NameCue.Greeting
            )
            {
                return (uint)words[index].Cue + (16U * (uint)(at - index));
            }
        }

        return 0;
    }
}

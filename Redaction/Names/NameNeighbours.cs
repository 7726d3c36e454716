using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>
/// What certainly belongs to a name the model has found: a listed name right beside it, the other half of a double name, and the same name
/// elsewhere in the paragraph.
/// </summary>
internal static class NameNeighbours
{
    private const int MostRemembered = 16;

    public static void Complete(ScanText text, ReadOnlySpan<NameWord> words, Span<byte> labels)
    {
        Span<ulong> names = stackalloc ulong[MostRemembered];
        var count = 0;
        for (var at = 0; at < labels.Length; at++)
        {
            if (labels[at] == 0)
            {
                continue;
            }

            Forwards(text, words, labels, at);
            Backwards(text, words, labels, at);
            if (count < MostRemembered && IsName(words[at]) && text[at].Length > 2)
            {
                names[count++] = text[at].Hash;
            }
        }

        if (count > 0)
        {
            Repeat(text, words, labels, names[..count]);
        }
    }

    /// <summary>"Nguyễn Văn" is followed by "Minh", "hans" and a hyphen by "peter".</summary>
    private static void Forwards(ScanText text, ReadOnlySpan<NameWord> words, Span<byte> labels, int at)
    {
        var next = at + 1;
        if (next < labels.Length && labels[next] == 0 && text[next].AfterSpace && Continues(text, words, at, next))
        {
            labels[next] = 2;
        }
        else if (
            next + 1 < labels.Length
            && labels[next] == 0
            && IsHyphen(text, next)
            && IsName(words[next + 1])
            && !IsHyphen(text, next + 2)
        )
        {
            (labels[next], labels[next + 1]) = (2, 2);
        }
    }

    /// <summary>"müller" and a hyphen stand before "lüdenscheidt".</summary>
    private static void Backwards(ScanText text, ReadOnlySpan<NameWord> words, Span<byte> labels, int at)
    {
        if (
            at > 1
            && labels[at] == 1
            && !IsHyphen(text, at + 1)
            && labels[at - 1] == 0
            && labels[at - 2] == 0
            && IsHyphen(text, at - 1)
            && IsName(words[at - 2])
        )
        {
            (labels[at - 2], labels[at - 1], labels[at]) = (1, 2, 2);
        }
    }

    private static bool Continues(ScanText text, ReadOnlySpan<NameWord> words, int at, int next) =>
        !text[next].AfterLine
        && IsNameOnly(words[next])
        && text[at].Shape == TokenShape.Word
        && text[at].IsCapital == text[next].IsCapital
        && !words[at].IsForm;

    private static bool IsHyphen(ScanText text, int at) => text.IsSymbol(at, '-') && text.Touches(at) && text.Touches(at + 1);

    private static bool IsName(in NameWord word) => word.Class is < NameClass.RareOnly and not NameClass.Unknown;

    private static bool IsNameOnly(in NameWord word) => word.Class is NameClass.GivenOnly or NameClass.FamilyOnly or NameClass.BothOnly;

    /// <summary>The same name again, unless it is also a word ("Lieber Herr Mai, im Mai …").</summary>
    private static void Repeat(ScanText text, ReadOnlySpan<NameWord> words, Span<byte> labels, ReadOnlySpan<ulong> names)
    {
        for (var at = 0; at < labels.Length; at++)
        {
            if (labels[at] == 0 && IsNameOnly(words[at]) && names.Contains(text[at].Hash))
            {
                labels[at] = 1;
            }
        }
    }
}

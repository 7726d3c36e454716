using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Dates that only a word like "geboren" makes dates: without a year, without a day, a year alone, with blanks between the numbers.</summary>
internal static class PartialDate
{
    public static bool TryRead(ScanText text, int index, out int last)
    {
        last = index;
        return text[index].Shape switch
        {
            TokenShape.Number => TryNumber(text, index, ref last),
            TokenShape.Word when text[index].Is(Cue.Month) => TryMonth(text, index, ref last),
            _ => false,
        };
    }

    private static bool TryNumber(ScanText text, int index, ref int last)
    {
        if (IsYear(text, index))
        {
            return true;
        }

        if (text[index].Length > 2 || index + 1 >= text.Count)
        {
            return false;
        }

        var next = index + 1;
        next += text.First(next) is '.' or '/' or '-' ? 1 : 0;
        if (next >= text.Count || text[next].Start - text[index].End > 3)
        {
            return false;
        }

        if (text[next].Is(Cue.Month) || IsYear(text, next))
        {
            last = next;
            return true;
        }

        return text[next].Shape == TokenShape.Number && text[next].Length <= 2 && TryRest(text, next, ref last);
    }

    /// <summary>"15.3." or "12 03 1990".</summary>
    private static bool TryRest(ScanText text, int month, ref int last)
    {
        last = month;
        if (month + 1 < text.Count && text[month + 1].Shape == TokenShape.Number && text[month + 1].Length is 2 or 4)
        {
            last = month + 1;
        }

        return true;
    }

    private static bool TryMonth(ScanText text, int index, ref int last)
    {
        last = index + 1;
        return last < text.Count && text[last].Shape == TokenShape.Number && (IsYear(text, last) || text[last].Length <= 2);
    }

    private static bool IsYear(ScanText text, int index) =>
        text[index].Shape == TokenShape.Number
        && text[index].Length == 4
        && text.Word(index) is ['1', '9', ..] or ['2', '0', '0' or '1', ..];
}

using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>"27", "94b", "92 c", "14-16", "12/3", "4 1/2".</summary>
internal static class HouseNumber
{
    /// <summary>The last token of the house number that begins with the token.</summary>
    public static int End(ScanText text, int number)
    {
        var last = number;
        if (IsLetter(text, last + 1))
        {
            last++;
        }

        if (IsHalf(text, last + 1))
        {
            return last + 3;
        }

        var joint = last + 1;
        if (
            joint + 1 < text.Count
            && text.First(joint) is '-' or '/' or '+'
            && text[joint + 1].Shape == TokenShape.Number
            && text[joint + 1].Length <= 3
            && text[joint + 1].Start - text[last].End <= 3
        )
        {
            last = joint + 1;
            last += IsLetter(text, last + 1) ? 1 : 0;
        }

        if (text.First(last + 1) is '-' or '+' && text.Touches(last + 1) && text.Touches(last + 2) && IsLetter(text, last + 2))
        {
            last += 2; // "5a-c"
        }

        while (last + 2 < text.Count && text.IsSymbol(last + 1, '/') && text.Touches(last + 1) && IsDoor(text, last + 2))
        {
            last += 2; // "5/2/14": house, staircase, door (Austria)
        }

        return last;
    }

    /// <summary>"181/815/08155" and "2026-17127" have a longer number behind it than any door.</summary>
    public static bool IsFileNumber(ScanText text, int number)
    {
        var joint = text.IsSymbol(number + 1, '-') ? number + 1 : End(text, number) + 1;
        return (text.IsSymbol(joint, '/') || (joint == number + 1 && text.IsSymbol(joint, '-')))
            && text.Touches(joint)
            && text.Touches(joint + 1)
            && text[joint + 1].Shape == TokenShape.Number
            && text[joint + 1].Length > 3;
    }

    /// <summary>"4 1/2".</summary>
    private static bool IsHalf(ScanText text, int index) =>
        index + 2 < text.Count
        && text.Word(index) is "1"
        && text.IsSymbol(index + 1, '/')
        && text.Word(index + 2) is "2"
        && text.Touches(index + 1)
        && text.Touches(index + 2);

    private static bool IsDoor(ScanText text, int index) =>
        text[index].Shape == TokenShape.Number && text[index].Length <= 3 && text.Touches(index);

    /// <summary>One letter up to k, glued or alone ("92 c" but not "92 a" before a word it belongs to).</summary>
    private static bool IsLetter(ScanText text, int index)
    {
        if (index >= text.Count || text[index].Shape != TokenShape.Word || text[index].Length != 1 || text[index].AfterLine)
        {
            return false;
        }

        var letter = text.First(index) | 0x20;
        return letter is >= 'a' and <= 'n' && (!text[index].AfterSpace || text[index].Start - text[index - 1].End == 1);
    }
}

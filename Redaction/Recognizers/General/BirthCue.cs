using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Whether a date is announced as a date of birth. Other announcing words between do not matter ("das Geburtsdatum in meinem Konto …"):
/// customer and order numbers are no dates. Another date between does ("geboren 1.2.1960, Kunde seit 3.4.2015").
/// </summary>
internal static class BirthCue
{
    private const int Before = 12;
    private const int After = 6;
    private const int Beside = 3;

    public static bool Near(ScanText text, int first, int last) => IsBefore(text, first) || IsAfter(text, last);

    /// <summary>For a year alone: "geboren 1959", "1959 geboren", but not "geboren wurde die Idee 1998".</summary>
    public static bool IsBeside(ScanText text, int index)
    {
        for (var at = Math.Max(0, index - Beside); at <= Math.Min(text.Count - 1, index + Beside); at++)
        {
            if (text[at].Is(Cue.Birth))
            {
                return Near(text, index, index);
            }
        }

        return false;
    }

    private static bool IsBefore(ScanText text, int first)
    {
        for (var index = first - 1; index >= Math.Max(0, first - Before); index--)
        {
            text.Work++;
            if (text[index].Is(Cue.Birth) || IsAbbreviation(text, index))
            {
                return true;
            }

            if (
                EndsSentence(text, index)
                || text[index].Is(Cue.Order)
                || (text[index].Shape == TokenShape.Number && text[index].Length == 4)
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsAfter(ScanText text, int last)
    {
        for (var index = last + 1; index <= Math.Min(text.Count - 1, last + After); index++)
        {
            text.Work++;
            if (text[index].Is(Cue.Birth))
            {
                return true;
            }

            if (EndsSentence(text, index) || text[index].AfterLine || text[index].Shape == TokenShape.Number)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"D.O.B.", "d.o.b".</summary>
    private static bool IsAbbreviation(ScanText text, int index) =>
        index >= 4
        && text.Word(index) is "B" or "b"
        && text.Word(index - 2) is "O" or "o"
        && text.Word(index - 4) is "D" or "d"
        && text.IsSymbol(index - 1, '.')
        && text.IsSymbol(index - 3, '.');

    private static bool EndsSentence(ScanText text, int index)
    {
        var stop =
            text.First(index) == '.'
            && index + 1 < text.Count
            && text[index + 1].AfterSpace
            && index > 0
            && text[index - 1].Length > 3
            && text[index - 1].Shape == TokenShape.Word;
        return text.First(index) is '!' or '?' || stop;
    }
}

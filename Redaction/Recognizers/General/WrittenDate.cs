using System.Globalization;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;
using CustomerBot.Redaction.Spelling;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Dates of which at least a part is written in words: "dritter Mai einundachtzig", "the third of May 1981", "June the twelfth", "eins
/// punkt acht punkt neunzehnhundertsiebzig". They count only where a word like "geboren" announces them.
/// </summary>
internal static class WrittenDate
{
    private const int MostYearWords = 6;

    private static readonly WordSet _between = WordHash.SetOf("of the in im des anno jahr jahre jahres year day tag monat monats month");

    public static bool TryRead(ScanText text, int index, out int last)
    {
        text.Work++;
        last = index;
        var start = text.Word(index) is "the" or "The" ? index + 1 : index;
        return start < text.Count && (TryDayFirst(text, start, out last) || TryMonthFirst(text, start, out last));
    }

    private static bool TryDayFirst(ScanText text, int index, out int last)
    {
        last = index;
        if (!Day(text, index, out var next, out var inWords))
        {
            return false;
        }

        next = Skip(text, next);
        if (next >= text.Count || !Month(text, next, inWords, out var month))
        {
            return false;
        }

        last = month;
        var hasYear = Year(text, Skip(text, month + 1), ref last, out var yearInWords);
        var inDigits = text[index].Shape == TokenShape.Number && text[next].Shape == TokenShape.Number;
        var ordinals = inDigits && IsOrdinalEnding(text, index + 1) && IsOrdinalEnding(text, next + 1);
        var monthInWords = text[next].Shape == TokenShape.Word && !text[next].Is(Cue.Month);
        return hasYear ? inWords || yearInWords || ordinals || monthInWords : inWords && !inDigits;
    }

    private static bool TryMonthFirst(ScanText text, int index, out int last)
    {
        last = index;
        if (!text[index].Is(Cue.Month))
        {
            return false;
        }

        var day = index + 1;
        day += day < text.Count && text.Word(day) is "the" ? 1 : 0;
        if (day >= text.Count || !Day(text, day, out var next, out var inWords))
        {
            return false;
        }

        last = next - 1;
        return Year(text, Skip(text, next), ref last, out var yearInWords) ? inWords || yearInWords : inWords;
    }

    /// <summary>"dritten", "twenty-first", "eins (punkt)", "3."; tells the token behind it.</summary>
    private static bool Day(ScanText text, int index, out int next, out bool inWords)
    {
        (next, inWords) = (index + 1, text[index].Shape == TokenShape.Word);
        if (text[index].Shape == TokenShape.Number)
        {
            next += IsOrdinalEnding(text, next) ? 1 : 0;
            return text[index].Length <= 2;
        }

        if (!inWords)
        {
            return false;
        }

        if (DateWords.Ordinal(text[index].Hash) > 0)
        {
            return true;
        }

        if (DateWords.Cardinal(text[index].Hash) is 20 or 30)
        {
            next += text.IsSymbol(next, '-') ? 1 : 0;
            if (next < text.Count && DateWords.Ordinal(text[next].Hash) is > 0 and < 10)
            {
                next++;
                return true;
            }

            next = index + 1;
        }

        return DateWords.Cardinal(text[index].Hash) is >= 1 and <= 31
            && next < text.Count
            && (text[next].Is(Cue.DotWord | Cue.Month) || DateWords.Cardinal(text[next].Hash) is >= 1 and <= 12);
    }

    /// <summary>"4th", "7te".</summary>
    private static bool IsOrdinalEnding(ScanText text, int index) =>
        index < text.Count
        && text.Touches(index)
        && text.Word(index) is "ten" or "te" or "ter" or "sten" or "ster" or "th" or "st" or "nd" or "rd";

    private static bool Month(ScanText text, int index, bool inWords, out int last)
    {
        last = index;
        if (text[index].Is(Cue.Month))
        {
            return true;
        }

        if (text[index].Shape == TokenShape.Number && text[index].Length <= 2)
        {
            last += IsOrdinalEnding(text, index + 1) ? 1 : 0;
            return int.Parse(text.Word(index), CultureInfo.InvariantCulture) is >= 1 and <= 12; // "1. 1. zweitausend"
        }

        var number = DateWords.Ordinal(text[index].Hash);
        if (inWords && DateWords.Cardinal(text[index].Hash) is >= 1 and <= 12 && DateWords.Ordinal(text[index - 1].Hash) == 0)
        {
            // "vierzehn drei siebenundsiebzig", but not one digit after the other
            return index + 1 < text.Count
                && DateWords.IsYear(text[index + 1].Hash)
                && DateWords.Cardinal(text[index + 1].Hash) is -1 or >= 13
                && !(index > 1 && text[index - 2].Is(Cue.DigitWord));
        }

        number = number > 0 || !text[index - 1].Is(Cue.DotWord) ? number : DateWords.Cardinal(text[index].Hash);
        return (inWords || text.Word(index - 1) is "des" or "im") && text[index].Shape == TokenShape.Word && number is >= 1 and <= 12;
    }

    private static bool Year(ScanText text, int index, ref int last, out bool inWords)
    {
        inWords = false;
        if (index < text.Count && text[index].Shape == TokenShape.Number)
        {
            last = text[index].Length is 2 or 4 ? index : last;
            return text[index].Length is 2 or 4;
        }

        for (var words = 0; words < MostYearWords && index < text.Count && !text[index].AfterLine; index++)
        {
            text.Work++;
            if (
                text[index].Shape == TokenShape.Word
                && (DateWords.IsYear(text[index].Hash) || NumberWords.Read(text, index) is { Length: 4 })
            )
            {
                (last, inWords) = (index, true);
                words++;
            }
            else if (
                !(
                    inWords
                    && (text.IsSymbol(index, '-') || (text[index].Shape == TokenShape.Word && DateWords.IsYearPart(text[index].Hash)))
                )
            )
            {
                break;
            }
            else if (text.Word(index) is "hundred" or "thousand" or "hundert" or "tausend")
            {
                last = index;
            }
        }

        return inWords;
    }

    /// <summary>"of", "the", "punkt", a full stop or comma.</summary>
    private static int Skip(ScanText text, int index)
    {
        for (var steps = 0; steps < 3 && index < text.Count; steps++)
        {
            var skips = text.First(index) is '.' or ',' || _between.Contains(text[index].Hash) || text[index].Is(Cue.DotWord);
            if (!skips)
            {
                break;
            }

            index++;
        }

        return index;
    }
}

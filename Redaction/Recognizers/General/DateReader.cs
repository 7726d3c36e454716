using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Reads a date in the forms people type; two-digit years are taken as they stand.</summary>
internal static class DateReader
{
    /// <summary>Whether a date may be anywhere: three numbers, or one and the name of a month.</summary>
    public static bool MayHold(ScanText text) => text.Outline.Numbers >= 3 || (text.Outline.Numbers > 0 && (text.Cues & Cue.Month) != 0);

    /// <summary>Whether a date begins with the token; tells its last token and its year (two digits: 1900 + year above 30, else 2000 + year; 0 if none).</summary>
    public static bool TryRead(ScanText text, int index, out int last, out int year)
    {
        text.Work++;
        return text[index].Shape == TokenShape.Number
            ? TryNumeric(text, index, out last, out year) || TryDayMonth(text, index, out last, out year)
            : TryMonthDay(text, index, out last, out year);
    }

    private static bool TryNumeric(ScanText text, int index, out int last, out int year)
    {
        (last, year) = (index, 0);
        if (
            text[index].Shape != TokenShape.Number
            || !Separator(text, index + 1, out var second)
            || !Separator(text, second + 1, out var third)
        )
        {
            return false;
        }

        var (a, b, c) = (Value(text, index), Value(text, second), Value(text, third));
        last = third;
        if (text[index].Length == 4)
        {
            year = a;
            return a is > 1880 and < 2100 && b is >= 1 and <= 12 && c is >= 1 and <= 31 && text[third].Length <= 2;
        }

        year = FullYear(c, text[third].Length);
        var days = (a is >= 1 and <= 31 && b is >= 1 and <= 12) || (a is >= 1 and <= 12 && b is >= 1 and <= 31);
        return days
            && text[index].Length <= 2
            && text[second].Length <= 2
            && year > 0
            && !(text.Touches(third + 1) && IsMore(text, third + 1));
    }

    private static bool IsMore(ScanText text, int index) => text[index].Shape != TokenShape.Symbol;

    /// <summary>"15. März 1990", "25 September 1974", "3rd of May 1980".</summary>
    private static bool TryDayMonth(ScanText text, int index, out int last, out int year)
    {
        (last, year) = (index, 0);
        if (text[index].Shape != TokenShape.Number || text[index].Length > 2 || Value(text, index) is < 1 or > 31)
        {
            return false;
        }

        var month = SkipOrdinal(text, index + 1);
        if (month >= text.Count || !text[month].Is(Cue.Month))
        {
            return false;
        }

        last = month;
        return TryYear(text, month + 1, ref last, out year);
    }

    /// <summary>"August 8th, 1945".</summary>
    private static bool TryMonthDay(ScanText text, int index, out int last, out int year)
    {
        (last, year) = (index, 0);
        var day = index + 1;
        if (!text[index].Is(Cue.Month) || day >= text.Count || text[day].Shape != TokenShape.Number || text[day].Length > 2)
        {
            return false;
        }

        last = day;
        return TryYear(text, SkipOrdinal(text, day + 1), ref last, out year);
    }

    private static int SkipOrdinal(ScanText text, int index)
    {
        for (var steps = 0; steps < 3 && index < text.Count; steps++)
        {
            var skips =
                text.First(index) is '.' or ',' or '-'
                || (
                    text[index].Shape == TokenShape.Word
                    && text[index].Length <= 4
                    && (
                        text.Word(index)
                        is "st"
                            or "nd"
                            or "rd"
                            or "th"
                            or "of"
                            or "ST"
                            or "ND"
                            or "RD"
                            or "TH"
                            or "te"
                            or "ten"
                            or "ter"
                            or "sten"
                            or "ster"
                    )
                );
            if (!skips)
            {
                break;
            }

            index++;
        }

        return index;
    }

    private static bool TryYear(ScanText text, int index, ref int last, out int year)
    {
        year = 0;
        index = index < text.Count && text.First(index) is ',' or '.' or '\'' or '-' ? index + 1 : index;
        if (index < text.Count && text[index].Shape == TokenShape.Number && text[index].Length is 2 or 4)
        {
            year = FullYear(Value(text, index), text[index].Length);
            last = index;
        }

        return year > 0;
    }

    private static bool Separator(ScanText text, int index, out int number)
    {
        number = index + 1;
        return number < text.Count
            && (text.First(index) is '.' or '/' or '-' or '|' or '~' or '_' || IsComma(text, index))
            && text[number].Shape == TokenShape.Number
            && text[number].Start - text[index - 1].End <= 3
            && !text[number].AfterLine;
    }

    /// <summary>"14,03,1977", but not "14,03" and not "1, 2, 3".</summary>
    private static bool IsComma(ScanText text, int index) =>
        text.IsSymbol(index, ',')
        && text.Touches(index)
        && text.Touches(index + 1)
        && (text[index + 1].Length == 4 || (text[index + 1].Length == 2 && text.IsSymbol(index + 2, ',')));

    private static int FullYear(int value, int length) =>
        (length, value) switch
        {
            (4, > 1880 and < 2100) => value,
            (2, > 30) => 1900 + value,
            (2, _) => 2000 + value,
            _ => 0,
        };

    private static int Value(ScanText text, int index)
    {
        var value = 0;
        foreach (var digit in text.Word(index)[..Math.Min(4, text[index].Length)])
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }
}

using System.Globalization;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>A day or month by its place: "dritter", "twenty-first", before another such word or the name of a month.</summary>
internal static class SpelledDay
{
    private const int MostBetween = 3;

    private static readonly WordSet _days = WordHash.SetOf("tag day");

    public static bool IsDay(ulong hash) => _days.Contains(hash);

    public static bool MayBegin(ulong hash) => DateWords.Ordinal(hash) > 0 || DateWords.Cardinal(hash) is 20 or 30;

    /// <summary>Whether one begins with the token. Behind another one it needs nothing more ("achter achter").</summary>
    public static bool TryRead(ScanText text, int at, bool afterDay, out int last, out string digits)
    {
        digits = "";
        if (text[at].Has(WordMark.Spoken) && _days.Contains(text[at].Hash) && at + 1 < text.Count && IsBeforeMonthNumber(text, at + 1))
        {
            last = at + 1;
            digits = NumberWords.Read(text, last) ?? text.Word(last).ToString();
            return true;
        }

        var value = Ordinal(text, at, out last);
        if (value == 0 || !(afterDay || LeadsToMonth(text, last + 1)))
        {
            return false;
        }

        digits = value.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>"Tag fünfzehn, Monat acht".</summary>
    private static bool IsBeforeMonthNumber(ScanText text, int number)
    {
        var month = number + 1;
        month += text.IsSymbol(month, ',') ? 1 : 0;
        return month < text.Count
            && (text[number].Shape == TokenShape.Number || NumberWords.Read(text, number) is not null)
            && text.Word(month) is "Monat" or "monat" or "month" or "Month";
    }

    private static int Ordinal(ScanText text, int at, out int last)
    {
        last = at;
        if (!text[at].Has(WordMark.Ordinal))
        {
            return 0;
        }

        if (DateWords.Ordinal(text[at].Hash) is var value and > 0)
        {
            return value;
        }

        var unit = text.IsSymbol(at + 1, '-') ? at + 2 : at + 1;
        var tens = DateWords.Cardinal(text[at].Hash);
        if (tens is 20 or 30 && unit < text.Count && DateWords.Ordinal(text[unit].Hash) is > 0 and < 10 and var more)
        {
            last = unit;
            return tens + more;
        }

        return 0;
    }

    private static bool LeadsToMonth(ScanText text, int index)
    {
        for (var at = index; at < Math.Min(text.Count, index + MostBetween) && !text[at].AfterLine; at++)
        {
            if (text[at].Is(Cue.Month) || Ordinal(text, at, out _) is >= 1 and <= 12)
            {
                return true;
            }

            if (text.First(at) is not ('.' or ',' or '/' or '-') && text.Word(at) is not ("of" or "the" or "im" or "in" or "des"))
            {
                return false;
            }
        }

        return false;
    }
}

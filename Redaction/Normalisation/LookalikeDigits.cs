namespace CustomerBot.Redaction.Normalisation;

/// <summary>
/// The letters O, l and I that stand for digits inside a number ("O17l 234567O", "DE34 O180", "O7700 9OO 123"), read as the digits they
/// mean. One letter for one digit, so offsets stay.
/// </summary>
internal static class LookalikeDigits
{
    private const int CountryCode = 2;
    private const int FewestBeside = 3;
    private const int Four = 4;

    public static void Undo(NormalText text)
    {
        for (var start = 0; start < text.Length; )
        {
            var digit = text.Span[start..].IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                return;
            }

            start += digit;
            while (start > 0 && !IsEnd(text.Buffer[start - 1]))
            {
                start--;
            }

            var end = start;
            var (digits, letters) = (0, 0);
            for (; end < text.Length; end++)
            {
                if (char.IsAsciiDigit(text.Buffer[end]))
                {
                    digits++;
                }
                else if (IsEnd(text.Buffer[end]))
                {
                    break;
                }
                else
                {
                    letters += IsLookalike(text.Buffer[end]) ? 1 : 0;
                }
            }

            if (digits > 0 && letters > 0)
            {
                Read(text, start, end, digits, letters);
            }

            start = end + 1;
        }
    }

    private static bool IsLookalike(char character) => character is 'O' or 'o' or 'l' or 'I' or '|';

    private static bool IsEnd(char character) =>
        character is ' ' or '\n' or '\r' or '\t' or '-' or '/' or '(' or ')' or '.' or ',' or ':' or ';';

    private static void Read(NormalText text, int start, int end, int digits, int letters)
    {
        var length = end - start;
        var iban = length is > 14 or Four && BeginsWithCountry(text, start);
        var first = iban ? start + CountryCode : start + (text.Buffer[start] == '+' ? 1 : 0);
        letters -= iban ? Count(text, start, first) : 0;
        var after = DigitsAfter(text, end);
        var group = (length == Four && after >= Four) || DigitsBefore(text, start) == Four;
        var between = after > 0 && DigitsBefore(text, start) >= 2; // "955 2l 8O4"
        var last = DigitsBefore(text, start) is >= 2 and var beside && DigitsBefore(text, start - 1 - beside) >= 2; // "44 90 3l"
        var litres = letters == 1 && text.Buffer[end - 1] is 'l' or 'I' && !group && !between && !last;
        if (letters == 0 || litres || digits + letters != end - first || !(last || IsNumber(text, start, length, digits, letters, after)))
        {
            return;
        }

        for (var at = first; at < end; at++)
        {
            if (!char.IsAsciiDigit(text.Buffer[at]))
            {
                text.Replace(at, text.Buffer[at] is 'O' or 'o' ? '0' : '1');
            }
        }
    }

    /// <summary>"DE", but not "OI", which are digits in disguise.</summary>
    private static bool BeginsWithCountry(NormalText text, int start) =>
        char.IsAsciiLetterUpper(text.Buffer[start])
        && char.IsAsciiLetterUpper(text.Buffer[start + 1])
        && Count(text, start, start + CountryCode) < CountryCode;

    /// <summary>Long enough by itself, or beside other digits: "O3.11.197O", "9OO 123".</summary>
    private static bool IsNumber(NormalText text, int start, int length, int digits, int letters, int after) =>
        digits >= letters || length >= Four
            ? length > 2
                || DigitsBefore(text, start) >= (after > 0 ? 2 : FewestBeside)
                || IsInDate(text, start, start + length)
                || (text.Buffer[start] is 'O' or 'o' && after >= 2)
            : after >= FewestBeside || DigitsBefore(text, start) >= FewestBeside;

    /// <summary>"l2.O4.l97O": only digits, those that look so, and full stops, hyphens or slashes.</summary>
    private static bool IsInDate(NormalText text, int start, int end)
    {
        const int Longest = 10;
        const int Fewest = 6;
        while (start > 0 && end - start < Longest && IsDatePart(text.Buffer[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - start <= Longest && IsDatePart(text.Buffer[end]))
        {
            end++;
        }

        var separators = text.Span[start..end].Count('.') + text.Span[start..end].Count('/') + text.Span[start..end].Count('-');
        return separators == 2 && end - start is >= Fewest + 2 and <= Longest;
    }

    private static bool IsDatePart(char character) =>
        char.IsAsciiDigit(character) || character is '.' or '/' or '-' || IsLookalike(character);

    /// <summary>How many digits follow behind one blank or sign.</summary>
    private static int DigitsAfter(NormalText text, int end)
    {
        var at = end + 1;
        while (at < text.Length && at - end <= Four + 1 && char.IsAsciiDigit(text.Buffer[at]))
        {
            at++;
        }

        return at - end - 1;
    }

    /// <summary>How many digits stand before one blank, as in an IBAN.</summary>
    private static int DigitsBefore(NormalText text, int start)
    {
        var at = start - 1;
        if (at < 0 || text.Buffer[at] != ' ')
        {
            return 0;
        }

        while (at > 0 && start - at <= Four + 1 && char.IsAsciiDigit(text.Buffer[at - 1]))
        {
            at--;
        }

        return start - 1 - at;
    }

    private static int Count(NormalText text, int start, int end)
    {
        var count = 0;
        for (var at = start; at < end; at++)
        {
            count += IsLookalike(text.Buffer[at]) ? 1 : 0;
        }

        return count;
    }
}

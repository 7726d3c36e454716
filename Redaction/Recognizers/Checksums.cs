namespace CustomerBot.Redaction.Recognizers;

internal static class Checksums
{
    /// <summary>Luhn (ISO/IEC 7812-1, annex B).</summary>
    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[digits.Length - 1 - index] - '0';
            var doubled = digit * 2;
            sum += index % 2 == 0 ? digit : doubled - (doubled > 9 ? 9 : 0);
        }

        return sum % 10 == 0;
    }

    /// <summary>ISO 7064 mod 97-10 over letters (A = 10) and digits.</summary>
    public static int Mod97(ReadOnlySpan<char> compact, int remainder = 0)
    {
        foreach (var character in compact)
        {
            var value = char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
            remainder = (value > 9 ? (remainder * 100) + value : (remainder * 10) + value) % 97;
        }

        return remainder;
    }

    /// <summary>ICAO Doc 9303: weights 7, 3, 1; letters count from A = 10; the last digit of the sum.</summary>
    public static int Icao(ReadOnlySpan<char> compact)
    {
        ReadOnlySpan<int> weights = [7, 3, 1];
        var sum = 0;
        for (var index = 0; index < compact.Length; index++)
        {
            var value = char.IsAsciiDigit(compact[index]) ? compact[index] - '0' : compact[index] - 'A' + 10;
            sum += value * weights[index % 3];
        }

        return sum % 10;
    }

    /// <summary>ISO 7064 mod 11,10 (hybrid): the check digit of the given digits.</summary>
    public static int Mod11Comma10(ReadOnlySpan<char> digits)
    {
        var product = 10;
        foreach (var character in digits)
        {
            var sum = (character - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10;
    }

    /// <summary>Only capital letters without accents and digits.</summary>
    public static bool IsPlain(ReadOnlySpan<char> compact)
    {
        foreach (var character in compact)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AllDigits(ReadOnlySpan<char> compact) => compact.IndexOfAnyExceptInRange('0', '9') < 0;

    public static bool IsDayAndMonth(ReadOnlySpan<char> dayAndMonth) =>
        dayAndMonth.Length == 4 && AllDigits(dayAndMonth) && Two(dayAndMonth) is >= 1 and <= 31 && Two(dayAndMonth[2..]) is >= 1 and <= 12;

    private static int Two(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';
}

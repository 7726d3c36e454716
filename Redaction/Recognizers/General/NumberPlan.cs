using PhoneNumbers;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>What numbering plans say about digits that have no plus sign and no leading zero.</summary>
internal sealed class NumberPlan(string region)
{
    private static readonly PhoneNumberUtil _plans = PhoneNumberUtil.GetInstance();

    /// <summary>Free and shared-cost numbers of Germany and the United Kingdom: companies have them, people do not.</summary>
    public static bool IsService(ReadOnlySpan<char> digits)
    {
        var national =
            digits.StartsWith("0049") ? digits[4..]
            : digits.StartsWith("49") && digits.Length > 10 ? digits[2..]
            : digits.TrimStart('0');
        return digits.Length >= 7
            && (digits[0] == '0' || digits.StartsWith("49"))
            && (
                digits.StartsWith("0300")
                || national.StartsWith("800")
                || national.StartsWith("180")
                || national.StartsWith("900")
                || national.StartsWith("137")
            );
    }

    /// <summary>"(585) 555-0116", "585-555-0116", or a whole international number whose plus sign was left out.</summary>
    public bool IsWithoutPrefix(in DigitRun run)
    {
        if (run.Digits.Length == 10 && run.IsNorthAmerican)
        {
            return run.Digits[0] is >= '2' and <= '9' && run.Digits[3] is >= '2' and <= '9';
        }

        return run.Digits.Length is >= 11 and <= 13 && run.Digits[0] is '4' or '3' && IsValid(run.Digits);
    }

    private bool IsValid(ReadOnlySpan<char> digits)
    {
        try
        {
            return _plans.IsValidNumber(_plans.Parse(string.Concat("+", digits), region));
        }
        catch (NumberParseException)
        {
            return false;
        }
    }
}

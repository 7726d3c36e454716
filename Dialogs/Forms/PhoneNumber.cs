using System.Text;
using System.Text.RegularExpressions;

namespace CustomerBot.Dialogs.Forms;

/// <summary>Reads a phone number from what was typed, in international form. A national number counts as German.</summary>
internal static partial class PhoneNumber
{
    /// <summary>ITU-T E.164 allows 15 digits with the country code; the shortest German numbers have six with theirs.</summary>
    private const int FewestDigits = 8;
    private const int MostDigits = 15;

    /// <summary>For example "+4930123456"; null if there is no number, an incomplete one, or more than one.</summary>
    public static string? Read(string text)
    {
        var candidates = Candidate().Matches(text.Normalize(NormalizationForm.FormKC));
        return candidates.Count == 1 ? Normal(candidates[0].Value) : null;
    }

    private static string? Normal(string candidate)
    {
        var withoutTrunk = candidate.Contains('+', StringComparison.Ordinal)
            ? candidate.Replace("(0)", "", StringComparison.Ordinal)
            : candidate;
        var digits = string.Concat(withoutTrunk.Where(char.IsAsciiDigit));
        var international =
            withoutTrunk.TrimStart(' ', '(').StartsWith('+') ? digits
            : digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..]
            : digits.StartsWith('0') ? "49" + digits[1..]
            : "";
        return international.Length is >= FewestDigits and <= MostDigits && international[0] != '0' ? "+" + international : null;
    }

    [GeneratedRegex(@"[+(]{0,2}\d[\d\s()/.\-–]{4,}\d")]
    private static partial Regex Candidate();
}

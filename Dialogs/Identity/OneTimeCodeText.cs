using System.Text;
using System.Text.RegularExpressions;

namespace CustomerBot.Dialogs.Identity;

/// <summary>Finds the six digits of a one-time code in what was typed.</summary>
internal static partial class OneTimeCodeText
{
    /// <summary>The digits; null if there are none, or more than one such group.</summary>
    public static string? Read(string text)
    {
        var candidates = Candidate().Matches(text.Normalize(NormalizationForm.FormKC));
        return candidates.Count == 1 ? string.Concat(candidates[0].Value.Where(char.IsAsciiDigit)) : null;
    }

    /// <summary>"123456", "123 456" and "1 2 3 4 5 6": mail programs and people space them.</summary>
    [GeneratedRegex(@"(?<![\d\-])\d(?:[ \-]?\d){5}(?![ \-]?\d)")]
    private static partial Regex Candidate();
}

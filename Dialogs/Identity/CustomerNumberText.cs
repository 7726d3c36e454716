using System.Text;
using System.Text.RegularExpressions;
using CustomerBot.Backend;

namespace CustomerBot.Dialogs.Identity;

/// <summary>Finds a customer number in what was typed: alone or in a sentence, with or without prefix, spaced or not.</summary>
internal static partial class CustomerNumberText
{
    /// <summary>With one digit more or less it is still meant as a customer number, but is none.</summary>
    private const int FewestDigits = 7;
    private const int MostDigits = 9;

    /// <summary>The number in its normal form; null if there is none, more than one, or one with a slip.</summary>
    public static string? Read(string text)
    {
        var found = Candidates(text)
            .Select(candidate => CustomerNumber.TryParse(candidate, out var number) ? number.Value : null)
            .OfType<string>()
            .Distinct()
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Whether the text was meant as a customer number but its check digit says that a digit is wrong, missing or swapped.</summary>
    public static bool HasSlip(string text) => Read(text) is null && Candidates(text).Any();

    private static IEnumerable<string> Candidates(string text) =>
        Candidate()
            .Matches(text.Normalize(NormalizationForm.FormKC))
            .Select(match => match.Value)
            .Where(value => value.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits);

    [GeneratedRegex(@"(?<![\p{L}\p{N}@])(?:kd[\s\-.]*)?\d(?:[\s\-.]?\d){6,}(?![\p{L}\p{N}])", RegexOptions.IgnoreCase)]
    private static partial Regex Candidate();
}

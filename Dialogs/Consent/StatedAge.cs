using System.Globalization;
using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Consent;

/// <summary>Reads an age that somebody states ("ich bin 14", "I am 15 years old").</summary>
internal static partial class StatedAge
{
    /// <summary>The age in years, or null if none is stated.</summary>
    public static int? Read(string text)
    {
        var stated = Statement().Match(Wording.Fold(text));
        return stated.Success ? int.Parse(stated.Groups["age"].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(
        @"\b(ich bin|bin|bin erst|ich bin erst|i am|im|i am only|im only) (?<age>\d{1,2})( jahre| jahre alt| years| years old)?$|^(?<age>\d{1,2}) (jahre|jahre alt|years|years old)$"
    )]
    private static partial Regex Statement();
}

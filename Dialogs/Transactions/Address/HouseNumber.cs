using System.Text.RegularExpressions;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Reads a house number: "12", "12 b", "12-14", "3/7".</summary>
internal static partial class HouseNumber
{
    /// <summary>In the form "12b", or null.</summary>
    public static string? Read(string text)
    {
        var match = Number().Match(text.Trim());
        return match.Success ? Spaces().Replace(match.Groups[1].Value, "").ToLowerInvariant().Replace('–', '-') : null;
    }

    [GeneratedRegex(
        @"^(?:(?:nein|no|doch),? )?(?:die |the )?(?:hausnummer|nummer|nr\.?|house number|number|no\.?)?(?: ist| is|:)?\s*(\d{1,4} ?[a-z]?(?: ?[-–/] ?\d{1,4} ?[a-z]?)*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

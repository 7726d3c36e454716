using System.Text.RegularExpressions;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>
/// A postal code as the customer wrote it, perhaps with country and town ("A-1010 Wien"). Its form is checked here; whether it
/// is in use, the company's address service knows.
/// </summary>
/// <param name="Country">DE, AT or CH where the form tells it, else null: four digits can be Austria or Switzerland.</param>
/// <param name="Digits">The code.</param>
/// <param name="Town">The town if it was typed along.</param>
internal sealed partial record PostalCode(string? Country, string Digits, string? Town)
{
    /// <summary>The parts, or null where there is no code of one of the three countries.</summary>
    public static PostalCode? Parse(string text)
    {
        var match = Code().Match(text.Normalize().Trim());
        if (!match.Success)
        {
            return null;
        }

        var (prefix, digits, rest) = (match.Groups[1].Value.ToUpperInvariant(), match.Groups[2].Value, match.Groups[3].Value);
        var country = digits.Length == 5 ? "DE" : CountryOfPrefix(prefix);
        var town = rest.Length == 0 ? null : TownText.Read(rest);
        var fits = (prefix.Length == 0 || country == CountryOfPrefix(prefix)) && (country is null || IsOf(country, digits));
        return fits && (rest.Length == 0 || town is not null) ? new(country, digits, town) : null;
    }

    /// <summary>Whether a country has codes of this form. Germany begins with 01, Austria and Switzerland with 1.</summary>
    public static bool IsOf(string country, string digits) =>
        country == "DE" ? digits.Length == 5 && !digits.StartsWith("00", StringComparison.Ordinal) : digits.Length == 4 && digits[0] != '0';

    /// <summary>Prints the kind of data, never the place.</summary>
    public override string ToString() => nameof(PostalCode);

    private static string? CountryOfPrefix(string prefix) =>
        prefix switch
        {
            "D" or "DE" => "DE",
            "A" or "AT" => "AT",
            "CH" => "CH",
            _ => null,
        };

    [GeneratedRegex(
        @"^(?:(?:die )?(?:plz|postleitzahl|postal code|postcode|zip)(?: ist| is|:)?\s*)?(?:(DE?|AT?|CH)[- ]*)?(\d{4,5})(?:[ ,]+(.+))?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Code();
}

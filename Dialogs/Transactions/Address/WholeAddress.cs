using System.Text.RegularExpressions;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Reads an address that was typed in one go ("Lindenweg 12b, 34117 Kassel"), as most people do when asked for it.</summary>
internal static partial class WholeAddress
{
    /// <summary>The values of the form, without the country where the postal code does not tell it; null if anything else is missing.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string text)
    {
        var match = Address().Match(LeadIn().Replace(text.Normalize().Trim(), ""));
        if (
            !match.Success
            || StreetText.Read(match.Groups["street"].Value) is not { } line
            || StreetText.Split(line) is not { Number: { } number } street
        )
        {
            return null;
        }

        var named = match.Groups["country"];
        var country = named.Success ? Countries.Read(named.Value) : null;
        if (PostalCode.Parse(match.Groups["place"].Value) is not { Town: { } town } code || (named.Success && country is null))
        {
            return null;
        }

        var parts = new Dictionary<string, string>
        {
            [AddressParts.Street] = street.Street,
            [AddressParts.Number] = number,
            [AddressParts.Addition] = match.Groups["addition"].Value.Trim(),
            [AddressParts.Code] = code.Digits,
            [AddressParts.Town] = town,
        };
        if ((country ?? code.Country) is { } known)
        {
            parts[AddressParts.Country] = known;
        }

        return parts;
    }

    [GeneratedRegex(
        @"^(?:meine|die|my|the)?\s*(?:neue|new)?\s*(?:adresse|anschrift|address)\s*(?:ist|lautet|is|:)\s*:?\s*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadIn();

    /// <summary>Street and number, perhaps an addition between commas, code and town, perhaps a country. The parts are checked by their own readers.</summary>
    [GeneratedRegex(
        @"^(?<street>[^,;\n]{2,80}?)[,;\s]+(?:(?<=[,;\n]\s*)(?<addition>[^,;\n]{1,60})[,;\n]\s*)?(?<place>(?:(?:DE?|AT?|CH)[- ]*)?\d{4,5}\s+[^,;\n]{2,60}?)(?:\s*[,;\n]\s*(?<country>[^,;\n]{1,20}))?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}

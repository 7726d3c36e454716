using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction;

/// <summary>
/// Two spellings of one value are one ("0170 1234567" and "+49 170/1234567", "Müller" and "MUELLER", "Goethestr. 5" and "Goethestraße 5"):
/// only letters and digits count, without case, accents and the country code of Germany.
/// </summary>
internal static class PlaceholderKey
{
    public static string Of(PersonalDataKind kind, string value)
    {
        var key = Compact(value);
        return (kind, key) switch
        {
            (_, "") => value,
            (PersonalDataKind.Phone, _) => National(value, key),
            (PersonalDataKind.Address, _) => key.Replace("strasse", "str", StringComparison.Ordinal),
            _ => key,
        };
    }

    /// <summary>Letters and digits, folded.</summary>
    public static string Compact(string value)
    {
        Span<char> folded = stackalloc char[256];
        var letters = folded.Length >= 2 * value.Length ? folded : new char[2 * value.Length];
        var length = WordHash.Fold(value, letters);
        return string.Concat(letters[..length].ToArray().Where(char.IsLetterOrDigit));
    }

    /// <summary>"+49170…" and "0049170…" as "0170…".</summary>
    public static string National(string value, string key) =>
        key.StartsWith("0049", StringComparison.Ordinal) ? $"0{key[4..].TrimStart('0')}"
        : key.StartsWith("49", StringComparison.Ordinal) && value.AsSpan().TrimStart().StartsWith("+") ? $"0{key[2..].TrimStart('0')}"
        : key;
}

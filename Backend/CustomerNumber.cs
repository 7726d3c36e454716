using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

/// <summary>A well-formed customer number: "KD-", seven digits, one check digit. Whether the customer exists is another question.</summary>
/// <remarks>The one place that knows the company's form of number.</remarks>
[JsonConverter(typeof(CustomerNumberConverter))]
public readonly record struct CustomerNumber
{
    private const string Prefix = "KD-";
    private const int Digits = 8;

    private readonly string? _value;

    private CustomerNumber(string value) => _value = value;

    /// <summary>The normal form, for example "KD-10000016".</summary>
    public string Value => _value ?? "";

    /// <summary>Reads what people type: any case, spaces, dots or dashes between, with or without prefix. False for a wrong check digit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CustomerNumber number)
    {
        number = default;
        if (text is null or { Length: > 64 } || DigitsOf(text) is not { Length: Digits } digits || !CheckDigit.Fits(digits))
        {
            return false;
        }

        number = new(Prefix + digits);
        return true;
    }

    /// <summary>Prints the kind of data, never the number.</summary>
    public override string ToString() => nameof(CustomerNumber);

    internal static CustomerNumber FromSerial(int serial)
    {
        var digits = serial.ToString("D7", System.Globalization.CultureInfo.InvariantCulture);
        return new($"{Prefix}{digits}{CheckDigit.Of(digits)}");
    }

    /// <summary>The digits if nothing else but the prefix and separators stands around them, else null.</summary>
    private static string? DigitsOf(string text)
    {
        var compact = new StringBuilder(text.Length);
        foreach (var letter in Normalized(text).Where(letter => !char.IsWhiteSpace(letter) && !IsSeparator(letter)))
        {
            compact.Append(char.ToUpperInvariant(letter));
        }

        var digits = compact.ToString();
        digits = digits.StartsWith("KD", StringComparison.Ordinal) ? digits[2..] : digits;
        return digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>Full-width digits of some keyboards become plain ones; half a surrogate pair has no normal form.</summary>
    private static string Normalized(string text) => text.Any(char.IsSurrogate) ? text : text.Normalize(NormalizationForm.FormKC);

    private static bool IsSeparator(char letter) =>
        letter is '.' or '/' or '_' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.DashPunctuation;
}

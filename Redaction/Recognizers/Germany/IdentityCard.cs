using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>
/// Serial number of an identity card (§ 5 (8) PAuswG): nine of the characters CFGHJKLMNPRTVWXYZ and digits, beginning with a letter, with
/// or without the check digit of ICAO Doc 9303.
/// </summary>
internal sealed class IdentityCard : Identifier
{
    private const string Alphabet = "CFGHJKLMNPRTVWXYZ0123456789";

    public override PersonalDataKind Kind => PersonalDataKind.IdCard;

    public override Cue Cue => Cue.IdCard;

    public override int ShortestLength => 9;

    public override int LongestLength => 10;

    public override string Evidence => "checksum:icao";

    public override Cue Contradiction =>
        Cue.Order
        | Cue.Article
        | Cue.Version
        | Cue.Passport
        | Cue.Voucher
        | Cue.Customer
        | Cue.DrivingLicence
        | Cue.Health
        | Cue.Password
        | Cue.UserName;

    public override bool HasShape(ReadOnlySpan<char> compact) =>
        compact[0] is 'L' or 'M' or 'N' or 'P' or 'R' or 'T' or 'V' or 'W' or 'X' or 'Y'
        && IsSerial(compact[..9])
        && (compact.Length == 9 || char.IsAsciiDigit(compact[9]));

    /// <summary>Only with its check digit, and mixed well enough that an article number is unlikely.</summary>
    public override bool IsProven(ReadOnlySpan<char> compact) =>
        compact.Length == 10 && Letters(compact) >= 3 && Checksums.Icao(compact[..9]) == compact[9] - '0';

    internal static bool IsSerial(ReadOnlySpan<char> serial)
    {
        var digits = 0;
        foreach (var character in serial)
        {
            if (!Alphabet.Contains(character, StringComparison.Ordinal))
            {
                return false;
            }

            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits >= 1;
    }

    private static int Letters(ReadOnlySpan<char> compact) => compact.Length - Digits(compact);

    private static int Digits(ReadOnlySpan<char> compact)
    {
        var digits = 0;
        foreach (var character in compact)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits;
    }
}

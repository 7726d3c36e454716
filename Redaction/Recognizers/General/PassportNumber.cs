using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Passport number (ICAO Doc 9303 part 4: up to nine letters and digits and a check digit; German ones as § 4 (1) PassG). Too plain to be
/// found without a word that announces it.
/// </summary>
internal sealed class PassportNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.Passport;

    public override Cue Cue => Cue.Passport;

    public override int ShortestLength => 7;

    public override int LongestLength => 10;

    public override bool HasShape(ReadOnlySpan<char> compact)
    {
        var (digits, vowels) = (0, 0);
        foreach (var character in compact)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }

            digits += char.IsAsciiDigit(character) ? 1 : 0;
            vowels += character is 'A' or 'E' or 'I' or 'O' or 'U' ? 1 : 0;
        }

        return digits >= 2 || (digits == 1 && vowels == 0);
    }

    public override bool CanBeProven => false;
}

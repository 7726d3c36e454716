using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Social security numbers of digits only (Austria § 30c ASVG, Switzerland Art. 50c AHVG, United States), after a word that announces them.</summary>
internal sealed class OtherPensionNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.SocialSecurity;

    public override Cue Cue => Cue.Pension;

    public override int ShortestLength => 9;

    public override int LongestLength => 13;

    public override string Evidence => "checksum:ean13";

    public override bool HasShape(ReadOnlySpan<char> compact) => Checksums.AllDigits(compact);

    /// <summary>The Swiss AHV number alone is special enough: 756 and the check digit of EAN-13.</summary>
    public override bool IsProven(ReadOnlySpan<char> compact)
    {
        if (compact.Length != 13 || !compact.StartsWith("756"))
        {
            return false;
        }

        var sum = 0;
        for (var index = 0; index < 12; index++)
        {
            sum += (compact[index] - '0') * (index % 2 == 0 ? 1 : 3);
        }

        return (10 - (sum % 10)) % 10 == compact[12] - '0';
    }
}

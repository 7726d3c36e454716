using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>Driver number (DVLA): five characters of the family name filled with 9, date of birth as six digits, initials, three more.</summary>
internal sealed class UkDrivingLicenceNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.DrivingLicence;

    public override Cue Cue => Cue.DrivingLicence;

    public override int ShortestLength => 16;

    public override int LongestLength => 16;

    public override string Evidence => "format:dvla";

    public override bool HasShape(ReadOnlySpan<char> compact) =>
        Checksums.IsPlain(compact)
        && char.IsAsciiLetterUpper(compact[0])
        && Checksums.AllDigits(compact[5..11])
        && char.IsAsciiLetterUpper(compact[11]);

    public override bool IsProven(ReadOnlySpan<char> compact) => compact[6] is '0' or '1' or '5' or '6';
}

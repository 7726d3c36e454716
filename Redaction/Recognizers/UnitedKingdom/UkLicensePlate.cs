using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>Registration mark in the form used since 2001 (SI 2001/561): area letters, age as two digits, three letters.</summary>
internal sealed class UkLicensePlate : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.LicensePlate;

    public override Cue Cue => Cue.Plate;

    public override int ShortestLength => 7;

    public override int LongestLength => 7;

    public override bool HasShape(ReadOnlySpan<char> compact) =>
        Letters(compact[..2])
        && Checksums.AllDigits(compact[2..4])
        && Letters(compact[4..])
        && compact[0] is not ('I' or 'Q' or 'Z')
        && !compact[..2].SequenceEqual("EU");

    public override bool CanBeProven => false;

    private static bool Letters(ReadOnlySpan<char> compact) => compact.IndexOfAnyExceptInRange('A', 'Z') < 0;
}

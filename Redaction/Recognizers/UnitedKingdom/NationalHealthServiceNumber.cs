using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>NHS number (NHS Data Dictionary): ten digits, mod 11. Other ten-digit numbers pass too, so a word must announce it.</summary>
internal sealed class NationalHealthServiceNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.HealthInsurance;

    public override Cue Cue => Cue.Health;

    public override int ShortestLength => 10;

    public override int LongestLength => 10;

    public override bool HasShape(ReadOnlySpan<char> compact) => Checksums.AllDigits(compact);

    public override bool CanBeProven => false;
}

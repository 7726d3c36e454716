using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Driving licence number (annex 8 FeV): authority (a letter or digit and three digits or letters), five serial characters, check character, issue.</summary>
internal sealed class DrivingLicenceNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.DrivingLicence;

    public override Cue Cue => Cue.DrivingLicence;

    public override int ShortestLength => 9;

    public override int LongestLength => 18;

    public override bool HasShape(ReadOnlySpan<char> compact) => compact.IndexOfAnyInRange('0', '9') >= 0 && Checksums.IsPlain(compact);

    public override bool CanBeProven => false;
}

using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Tax number of the tax office (§ 139a AO, older than the identification number): ten to thirteen digits; no common check digit.</summary>
internal sealed class TaxNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.TaxId;

    public override Cue Cue => Cue.Tax;

    public override int ShortestLength => 10;

    public override int LongestLength => 13;

    public override bool HasShape(ReadOnlySpan<char> compact) => Checksums.AllDigits(compact);

    public override bool CanBeProven => false;
}

using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>VAT number (§ 27a UStG; Art. 215 of Directive 2006/112/EC): DE and nine digits, ATU and eight. Personal for sole traders only.</summary>
internal sealed class VatNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.VatId;

    public override Cue Cue => Cue.Vat;

    public override int ShortestLength => 11;

    public override int LongestLength => 11;

    public override bool HasShape(ReadOnlySpan<char> compact) =>
        (compact.StartsWith("DE") && Checksums.AllDigits(compact[2..])) || (compact.StartsWith("ATU") && Checksums.AllDigits(compact[3..]));

    public override bool IsProven(ReadOnlySpan<char> compact) =>
        compact[0] == 'D' && Checksums.Mod11Comma10(compact[2..10]) == compact[10] - '0';
}

using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>
/// Tax identification number (§ 139b AO, § 1 StIdV): eleven digits, not beginning with 0; among the first ten one digit stands twice or
/// three times; check digit by ISO 7064 mod 11,10.
/// </summary>
internal sealed class TaxIdentificationNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.TaxId;

    public override Cue Cue => Cue.Tax;

    public override int ShortestLength => 11;

    public override int LongestLength => 11;

    public override string Evidence => "checksum:mod11,10";

    public override Cue Contradiction => Cue.Order | Cue.Article | Cue.Phone | Cue.Customer | Cue.Measure;

    public override bool HasShape(ReadOnlySpan<char> compact) => Checksums.AllDigits(compact) && compact[0] != '0';

    public override bool IsProven(ReadOnlySpan<char> compact)
    {
        Span<int> counts = stackalloc int[10];
        foreach (var digit in compact[..10])
        {
            counts[digit - '0']++;
        }

        var (missing, most) = (0, 0);
        foreach (var count in counts)
        {
            missing += count == 0 ? 1 : 0;
            most = Math.Max(most, count);
        }

        return missing is 1 or 2 && most is 2 or 3 && Checksums.Mod11Comma10(compact[..10]) == compact[10] - '0';
    }
}

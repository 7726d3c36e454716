using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>
/// National Insurance number (HMRC manual NIM39110): two letters (the first not D F I Q U V, the second not these or O, some pairs never),
/// six digits, A to D.
/// </summary>
internal sealed class NationalInsuranceNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.SocialSecurity;

    public override Cue Cue => Cue.Pension | Cue.Tax;

    public override int ShortestLength => 9;

    public override int LongestLength => 9;

    public override string Evidence => "format:nino";

    public override Cue Contradiction => Cue.Order | Cue.Article | Cue.Version | Cue.Voucher | Cue.Passport | Cue.Customer;

    public override bool HasShape(ReadOnlySpan<char> compact) =>
        char.IsAsciiLetterUpper(compact[0])
        && char.IsAsciiLetterUpper(compact[1])
        && Checksums.AllDigits(compact[2..8])
        && char.IsAsciiLetterUpper(compact[8]);

    public override bool IsProven(ReadOnlySpan<char> compact) =>
        !"DFIQUV".Contains(compact[0], StringComparison.Ordinal)
        && !"DFIQUVO".Contains(compact[1], StringComparison.Ordinal)
        && compact[..2] is not ("BG" or "GB" or "KN" or "NK" or "NT" or "TN" or "ZZ")
        && compact[8] is >= 'A' and <= 'D';
}

using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Number of the health card itself (ICCSN): 80 for health, 276 for Germany, issuer and serial number, twenty digits.</summary>
internal sealed class HealthCardNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.HealthInsurance;

    public override Cue Cue => Cue.Health;

    public override int ShortestLength => 20;

    public override int LongestLength => 20;

    public override string Evidence => "format:health-card";

    public override Cue Contradiction => Cue.Order | Cue.Article | Cue.Iban;

    public override bool HasShape(ReadOnlySpan<char> compact) => Checksums.AllDigits(compact) && compact.StartsWith("80276");

    public override bool IsProven(ReadOnlySpan<char> compact) => true;
}

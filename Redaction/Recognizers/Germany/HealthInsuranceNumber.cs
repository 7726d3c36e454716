using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>
/// Health insurance number (§ 290 SGB V): a letter, eight digits and a check digit (Luhn with weights 1 2 from the left, the letter as two
/// digits).
/// </summary>
internal sealed class HealthInsuranceNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.HealthInsurance;

    public override Cue Cue => Cue.Health;

    public override int ShortestLength => 10;

    public override int LongestLength => 10;

    public override Cue Contradiction => Cue.Order | Cue.Article | Cue.Version | Cue.IdCard | Cue.Passport | Cue.Voucher;

    public override bool HasShape(ReadOnlySpan<char> compact) => char.IsAsciiLetterUpper(compact[0]) && Checksums.AllDigits(compact[1..]);

    public override bool IsProven(ReadOnlySpan<char> compact)
    {
        var letter = compact[0] - 'A' + 1;
        Span<int> digits = stackalloc int[10];
        (digits[0], digits[1]) = (letter / 10, letter % 10);
        for (var index = 1; index < 9; index++)
        {
            digits[index + 1] = compact[index] - '0';
        }

        var sum = 0;
        for (var index = 0; index < 10; index++)
        {
            var product = digits[index] * (index % 2 == 0 ? 1 : 2);
            sum += (product / 10) + (product % 10);
        }

        return sum % 10 == compact[9] - '0';
    }
}

using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>
/// Pension insurance number (§ 147 SGB VI, § 2 VKVV): area, date of birth, first letter of the birth name, serial, check digit (digit sums
/// of the products with 2 1 2 5 7 1 2 1 2 1 2 1, the letter as two digits).
/// </summary>
internal sealed class PensionInsuranceNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.SocialSecurity;

    public override Cue Cue => Cue.Pension | Cue.Health;

    public override int ShortestLength => 12;

    public override int LongestLength => 12;

    public override bool HasShape(ReadOnlySpan<char> compact) =>
        Checksums.AllDigits(compact[..8]) && char.IsAsciiLetterUpper(compact[8]) && Checksums.AllDigits(compact[9..]);

    public override bool IsProven(ReadOnlySpan<char> compact)
    {
        ReadOnlySpan<int> weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
        var letter = compact[8] - 'A' + 1;
        Span<int> digits = stackalloc int[12];
        for (var index = 0; index < 8; index++)
        {
            digits[index] = compact[index] - '0';
        }

        (digits[8], digits[9], digits[10], digits[11]) = (letter / 10, letter % 10, compact[9] - '0', compact[10] - '0');
        var sum = 0;
        for (var index = 0; index < 12; index++)
        {
            var product = digits[index] * weights[index];
            sum += (product / 10) + (product % 10);
        }

        return sum % 10 == compact[11] - '0' && Checksums.IsDayAndMonth(compact[2..6]);
    }
}

using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Payment card number (ISO/IEC 7812): first digits of a scheme, its length, Luhn.</summary>
internal sealed class PaymentCard : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.CreditCard;

    public override Cue Cue => Cue.Card;

    public override int ShortestLength => 13;

    public override int LongestLength => 19;

    public override string Evidence => "checksum:luhn";

    public override Cue Contradiction => Cue.Article;

    public override bool HasShape(ReadOnlySpan<char> compact) => Checksums.AllDigits(compact) && compact[0] is >= '2' and <= '6';

    public override bool IsProven(ReadOnlySpan<char> compact) => Holds(compact);

    /// <summary>Whether the first digits are those of a scheme and the check digit is right.</summary>
    public static bool Holds(ReadOnlySpan<char> digits) => HasScheme(digits) && Checksums.Luhn(digits);

    private static bool HasScheme(ReadOnlySpan<char> compact)
    {
        var four = int.Parse(compact[..4], System.Globalization.CultureInfo.InvariantCulture);
        return four switch
        {
            >= 4000 and <= 4999 => compact.Length is 13 or 16 or 19, // Visa
            (>= 5100 and <= 5599) or (>= 2221 and <= 2720) => compact.Length == 16, // Mastercard
            (>= 3400 and <= 3499) or (>= 3700 and <= 3799) => compact.Length == 15, // American Express
            (>= 3000 and <= 3059) or 3095 or (>= 3600 and <= 3699) or (>= 3800 and <= 3999) => compact.Length is >= 14 and <= 19, // Diners Club
            >= 3528 and <= 3589 => compact.Length is >= 16 and <= 19, // JCB
            6011 or (>= 6440 and <= 6599) or (>= 6220 and <= 6229) => compact.Length is >= 16 and <= 19, // Discover, UnionPay
            (>= 6200 and <= 6299) or (>= 8100 and <= 8171) => compact.Length is >= 16 and <= 19, // UnionPay
            5018 or 5020 or 5038 or 5893 or 6304 or 6759 or (>= 6761 and <= 6763) => compact.Length is >= 13 and <= 19, // Maestro
            _ => false,
        };
    }
}

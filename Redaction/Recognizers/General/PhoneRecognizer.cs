using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Telephone numbers: international ("+49", "0049"), national (leading 0), North American, and any after a word like "Tel". Free service
/// numbers (0800, 0180 …) are nobody's and stay.
/// </summary>
internal sealed class PhoneRecognizer(NumberPlan plan) : Recognizer
{
    private const Cue Contradiction =
        Cue.Order
        | Cue.Article
        | Cue.Version
        | Cue.Measure
        | Cue.Voucher
        | Cue.Customer
        | Cue.Iban
        | Cue.Tax
        | Cue.Vat
        | Cue.OneTimeCode
        | Cue.Pin;

    private const int NamedReach = 4;

    /// <summary>Two may be typed as letters.</summary>
    private const int FewestDigits = 3;

    public override void Find(ScanText text)
    {
        if (text.Outline.Digits < FewestDigits)
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (Begins(text, index))
            {
                var run = DigitRun.From(text, index);
                if (run.Length >= 5 && IsPhone(text, index, run))
                {
                    text.Report(text[index].Start, run.End, PersonalDataKind.Phone, Evidence(run), RankOf(text, index, run));
                }

                index = Math.Max(index, run.LastToken);
            }
        }
    }

    /// <summary>A number, a plus sign or a bracket before one, with no letter or digit glued on in front.</summary>
    private static bool Begins(ScanText text, int index)
    {
        if (text[index].Shape != TokenShape.Number && text[index].First is not ('+' or '(' or 'o' or 'O'))
        {
            return false;
        }

        if (
            !text[index].AfterSpace
            && index > 0
            && (
                text[index - 1].Shape != TokenShape.Symbol
                || text.First(index - 1) is '#' or '-' or '_' or '$'
                || IsInsideIdentifier(text, index)
            )
        )
        {
            return false;
        }

        var number = index + (text.First(index) is '+' or '(' ? 1 : 0);
        number += text.IsSymbol(number, '+') || text.IsSymbol(number, '(') ? 1 : 0;
        return number < text.Count
            && (text[number].Shape == TokenShape.Number || (number == index && DigitRun.LooksLikeDigits(text, number)))
            && (number == index || text[number].Start - text[index].Start <= 3);
    }

    /// <summary>"0HNG5Q6Q5B2R9:00000001": glued by a colon to what ends with a digit.</summary>
    private static bool IsInsideIdentifier(ScanText text, int index) =>
        index > 1 && text.First(index - 1) == ':' && !text[index - 1].AfterSpace && text[index - 2].Shape == TokenShape.Number;

    private bool IsPhone(ScanText text, int index, in DigitRun run)
    {
        var digits = run.Digits;
        if (run.IsDate || NumberPlan.IsService(digits) || IsQuantity(text, run.LastToken))
        {
            return false;
        }

        var cue = CueSearch.Near(text, index, run.LastToken);
        if (run.Plus || digits.StartsWith("00"))
        {
            return digits.Length is >= 8 and <= 16 && (run.Plus || run.IsUnmistakable || (cue & (Cue.Order | Cue.Article)) == 0);
        }

        var announced = (cue & Cue.Phone) != 0 || (cue == Cue.None && IsMyNumber(text, index));
        if (digits[0] == '0')
        {
            var contradicted =
                (cue & Contradiction & ~Cue.Measure) != 0 && !((run.HasAreaCode || run.IsUnmistakable) && !IsNamed(text, index));
            return digits.Length is >= 6 and <= 14 && (announced || (digits.Length >= 8 && !contradicted));
        }

        if (announced)
        {
            return digits.Length is >= 5 and <= 14 && (cue & (Cue.Order | Cue.OneTimeCode)) == 0;
        }

        return (cue & Contradiction) == 0 && plan.IsWithoutPrefix(run);
    }

    /// <summary>What is written as no other number is wins over words some way off: "the mTAN goes to +44 7284 151344".</summary>
    private static int RankOf(ScanText text, int index, in DigitRun run) =>
        run.IsUnmistakable && !IsNamed(text, index) ? Rank.Shape + 1
        : run.Plus ? Rank.Phone + 2
        : Rank.Phone;

    /// <summary>Right before it a word says that it is another number: "Auftragsnummer: 0151 2009944".</summary>
    private static bool IsNamed(ScanText text, int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - NamedReach); at--)
        {
            if (text[at].Is(Contradiction))
            {
                return true;
            }

            if (text[at].Shape == TokenShape.Word && !text[at].Is(Cue.NumberWord | Cue.Filler))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"meine Nummer ist …", with nothing that says which number.</summary>
    private static bool IsMyNumber(ScanText text, int index)
    {
        for (var at = index - 1; at > 0 && at >= index - 5; at--)
        {
            text.Work++;
            if (text[at].Is(Cue.NumberWord) && text[at - 1].Is(Cue.Filler))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"0170 Euro" and "12345678 km" are amounts.</summary>
    private static bool IsQuantity(ScanText text, int last) =>
        last + 1 < text.Count
        && !text[last + 1].AfterLine
        && (
            (text[last + 1].Is(Cue.Measure) && !text[last + 1].Is(Cue.Phone | Cue.Filler))
            || text.First(last + 1) is '€' or '%' or '$' or '£' or '°'
        );

    private static string Evidence(in DigitRun run) =>
        run.Plus ? "phone:international"
        : run.Digits[0] == '0' ? "phone:national"
        : "phone:cue";
}

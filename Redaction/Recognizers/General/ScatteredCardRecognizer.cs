using System.Runtime.CompilerServices;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Card numbers in groups of four with signs and blanks between them: "4930 . 3081 . 2801 . 8151", "4679*7877*7814*3549".</summary>
internal sealed class ScatteredCardRecognizer : Recognizer
{
    private const int Group = 4;
    private const int Groups = 4;
    private const int MostSigns = 3;

    public override void Find(ScanText text)
    {
        if (text.Outline.Numbers < Groups || !text.Outline.HasNumber(Group, Group))
        {
            return;
        }

        for (var index = 0; index + (2 * Groups) - 2 < text.Count; index++)
        {
            if (text[index].Shape == TokenShape.Number && text[index].Length == Group && text[index + 1].Shape == TokenShape.Symbol)
            {
                Judge(text, index);
            }
        }
    }

    private static void Judge(ScanText text, int first)
    {
        var digits = default(Digits);
        var (taken, last) = (0, first);
        for (var index = first; taken < Groups; index = NextNumber(text, index))
        {
            text.Work++;
            if (index < 0 || text[index].Length != Group)
            {
                return;
            }

            text.Word(index).CopyTo(digits[(taken * Group)..]);
            (taken, last) = (taken + 1, index);
        }

        if (PaymentCard.Holds(digits))
        {
            text.Report(text[first].Start, text[last].End, PersonalDataKind.CreditCard, "checksum:luhn", Rank.Checksum);
        }
    }

    private static int NextNumber(ScanText text, int index)
    {
        var next = index + 1;
        while (next < text.Count && next - index <= MostSigns && text[next].Shape == TokenShape.Symbol)
        {
            next++;
        }

        return next < text.Count && text[next].Shape == TokenShape.Number ? next : -1;
    }

    [InlineArray(Group * Groups)]
    private struct Digits
    {
        private char _first;
    }
}

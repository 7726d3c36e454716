using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>The squares of Mannheim have no street names: "C3, 12, 68159 Mannheim", "Q 7, 24 in Mannheim".</summary>
internal sealed class SquareRecognizer : Recognizer
{
    private const int Reach = 5;

    private static readonly ulong _town = WordHash.OfFolded("mannheim");

    public override void Find(ScanText text)
    {
        if (!text.Outline.HasNumber(1, 1))
        {
            return;
        }

        for (var index = 0; index + 3 < text.Count; index++)
        {
            if (
                text[index].Length == 1
                && (text.First(index) | 0x20) is >= 'a' and <= 'u'
                && text[index + 1].Shape == TokenShape.Number
                && text[index + 1].Length == 1
                && Number(text, index + 2) is var number and > 0
                && (IsInMannheim(text, number + 1, number + Reach) || IsInMannheim(text, index - 2, index - 1))
            )
            {
                text.Report(
                    text[index].Start,
                    text[HouseNumber.End(text, number)].End,
                    PersonalDataKind.Address,
                    "street",
                    Rank.Address + 1
                );
            }
        }
    }

    private static int Number(ScanText text, int index)
    {
        index += text.First(index) is ',' or '-' or '/' ? 1 : 0;
        return index < text.Count && text[index].Shape == TokenShape.Number && text[index].Length <= 2 ? index : -1;
    }

    private static bool IsInMannheim(ScanText text, int first, int last)
    {
        for (var index = Math.Max(0, first); index <= Math.Min(text.Count - 1, last); index++)
        {
            text.Work++;
            if (text[index].Hash == _town)
            {
                return true;
            }
        }

        return false;
    }
}

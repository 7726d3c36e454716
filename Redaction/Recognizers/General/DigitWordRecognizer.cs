using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Numbers dictated in words, digit by digit or in pairs ("null eins sieben null dreiundzwanzig …").</summary>
internal sealed class DigitWordRecognizer : Recognizer
{
    private const int Fewest = 4;

    public override void Find(ScanText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            if (!IsDigitWord(text, index))
            {
                continue;
            }

            var (first, last, count) = (index, index, 0);
            for (; index < text.Count && (IsDigitWord(text, index) || (count > 0 && IsJoint(text, index))); index++)
            {
                if (IsDigitWord(text, index))
                {
                    last = index;
                    count++;
                }
            }

            text.Work += index - first;
            if (count >= Fewest)
            {
                Report(text, first, last, count);
            }
        }
    }

    private static void Report(ScanText text, int first, int last, int count)
    {
        var cue = CueSearch.Near(text, first, last);
        var kind = SpelledKind.Of(cue);
        if (kind is null && count >= 6 && (cue & (Cue.Order | Cue.Article | Cue.Measure | Cue.Voucher)) == 0)
        {
            kind = PersonalDataKind.Phone;
        }

        if (kind is { } found)
        {
            text.Report(text[first].Start, text[last].End, found, "spelled:digits", Rank.Shape);
        }
    }

    private static bool IsDigitWord(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word
            ? text[index].Is(Cue.DigitWord)
            : text[index].Shape == TokenShape.Number
                && text[index].Length <= 4
                && (Neighbour(text, index - 1) || Neighbour(text, index + 1));

    private static bool Neighbour(ScanText text, int index) =>
        index >= 0 && index < text.Count && text[index].Shape == TokenShape.Word && text[index].Is(Cue.DigitWord);

    private static bool IsJoint(ScanText text, int index) =>
        text.First(index) is '-' or ',' or '/' or '.' && index + 1 < text.Count && IsDigitWord(text, index + 1);
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Whom a letter is handed to: "c/o Schäfer", "z. Hd. Anna Reuter".</summary>
internal sealed class CareOfRecognizer : Recognizer
{
    private static readonly WordSet _hands = WordHash.SetOf("hd hdn");

    private const int MostWords = 3;
    private const int LongestAbbreviation = 3;

    public static bool IsHands(ulong hash) => _hands.Contains(hash);

    public override void Find(ScanText text)
    {
        if (!text.Outline.MayHave('/') && (text.Marks & WordMark.Hands) == 0)
        {
            return;
        }

        for (var index = 2; index + 1 < text.Count; index++)
        {
            if (text[index].Length > LongestAbbreviation)
            {
                continue;
            }

            var careOf =
                text.Word(index) is "o" or "O"
                && text.IsSymbol(index - 1, '/')
                && text.Word(index - 2) is "c" or "C"
                && text.Touches(index);
            var hands = text.Word(index) is "Hd" or "hd" or "Hdn" or "hdn" && index > 0 && text.First(index - 2) is 'z' or 'Z';
            if (careOf || hands)
            {
                Report(text, text.IsSymbol(index + 1, '.') ? index + 2 : index + 1);
            }
        }
    }

    private static void Report(ScanText text, int first)
    {
        while (first < text.Count && (text[first].Is(Cue.Title) || text.IsSymbol(first, '.')))
        {
            first++;
        }

        var last = first - 1;
        while (last + 1 < text.Count && last - first + 1 < MostWords && BelongsTo(text, first, last + 1))
        {
            last++;
        }

        if (last >= first)
        {
            text.Report(text[first].Start, text[last].End, PersonalDataKind.Person, "cue:care-of", Rank.Name);
        }
    }

    private static bool BelongsTo(ScanText text, int first, int index) =>
        text[index].Shape == TokenShape.Word
        && (index == first || (!text[index].AfterLine && text[index].IsCapital == text[first].IsCapital))
        && !text[index].IsIn(WordLists.VeryFrequentWord)
        && !text[index].Is(Cue.Address | CueSearch.Deciding);
}

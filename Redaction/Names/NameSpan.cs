using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Cuts a labelled stretch to the name.</summary>
internal static class NameSpan
{
    public static void Report(ScanText text, ReadOnlySpan<NameWord> words, int first, int last)
    {
        while (first <= last && IsNoName(text, first))
        {
            first++;
        }

        while (
            last >= first
            && (text[last].Shape != TokenShape.Word && !(text.First(last) == '.' && last > first && text[last - 1].Length == 1))
        )
        {
            last--;
        }

        if (first > last)
        {
            return;
        }

        var end = text[last].End;
        var genitive =
            words[last].Genitive && words[last].Class is NameClass.Unknown or NameClass.RareOnly && text[last].Case != LetterCase.Upper;
        text.Report(text[first].Start, genitive && words[last].Genitive ? end - 1 : end, PersonalDataKind.Person, "model", Rank.Name);
    }

    private static bool IsNoName(ScanText text, int index) => text[index].Shape != TokenShape.Word || text[index].Is(Cue.Title);
}

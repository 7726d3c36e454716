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

        if (first > last || IsSomethingElse(text, first, last))
        {
            return;
        }

        var end = text[last].End;
        var genitive =
            words[last].Genitive && words[last].Class is NameClass.Unknown or NameClass.RareOnly && text[last].Case != LetterCase.Upper;
        text.Report(text[first].Start, genitive && words[last].Genitive ? end - 1 : end, PersonalDataKind.Person, "model", Rank.Name);
    }

    /// <summary>"Sophie-Charlotte-Platz", "8 o'clock", "NINO: …".</summary>
    private static bool IsSomethingElse(ScanText text, int first, int last)
    {
        var next = last + 1;
        var place = next + 1 < text.Count && text.IsSymbol(next, '-') && text.Touches(next) && text.Touches(next + 1);
        var clock =
            next + 1 < text.Count
            && text.IsSymbol(next, '\'')
            && text[next + 1].Length == 5
            && text.Word(next + 1).Equals("clock", StringComparison.OrdinalIgnoreCase);
        var announces =
            first == last
            && text[first].Is(CueSearch.Deciding)
            && (text[first].Length <= 3 || (next < text.Count && (text.IsSymbol(next, ':') || text[next].Shape == TokenShape.Number)));
        var date =
            text[first].Is(Cue.Month)
            && first > 0
            && (
                text[first - 1].Shape == TokenShape.Number
                || (text.IsSymbol(first - 1, '.') && first > 1 && text[first - 2].Shape == TokenShape.Number)
            );
        return date
            || place
            || clock
            || announces
            || OrdinaryNames.IsOne(text, first, last)
            || text[last].End - text[first].Start < 2
            || IsInitialsOnly(text, first, last);
    }

    private static bool IsInitialsOnly(ScanText text, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (text[index].Length > 1)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNoName(ScanText text, int index) => text[index].Shape != TokenShape.Word || text[index].Is(Cue.Title);
}

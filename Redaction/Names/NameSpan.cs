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

        while (last >= first && IsNoEnd(text, first, last))
        {
            last--;
        }

        if (first > last || IsSomethingElse(text, first, last))
        {
            return;
        }

        var end = text[last].End;
        var genitive =
            words[last].Genitive && !text[last].IsIn(WordLists.GivenName | WordLists.FamilyName) && text[last].Case != LetterCase.Upper;
        text.Report(text[first].Start, genitive ? end - 1 : end, PersonalDataKind.Person, "model", Rank.Name);
    }

    /// <summary>A symbol, unless it ends an initial; and what someone is ("Gernot Erbin").</summary>
    private static bool IsNoEnd(ScanText text, int first, int last) =>
        text[last].Shape != TokenShape.Word
            ? !(text.First(last) == '.' && last > first && text[last - 1].Length == 1)
            : last > first && text[last].Is(Cue.Role | Cue.Kinship) && !text[last].IsIn(WordLists.GivenName | WordLists.FamilyName);

    /// <summary>"Dr. Oetker", "St. Elisabeth", "Saint Patrick's Day".</summary>
    private static bool IsSaintOrBrand(ScanText text, int first)
    {
        var before = first - 1;
        before -= text.IsSymbol(before, '.') ? 1 : 0;
        return before >= 0
            && text[before].Shape == TokenShape.Word
            && (
                text.Word(before) is "St" or "Sankt" or "Saint" or "st" or "sankt" or "saint" or "ST" or "SANKT" or "SAINT"
                || (text[before].Is(Cue.Title) && OrdinaryNames.IsDoctor(text, first))
            );
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
            || IsSaintOrBrand(text, first)
            || OrdinaryNames.IsPersonalBrand(text, first, last)
            || (first == last && OrdinaryNames.IsOne(text, first, last))
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

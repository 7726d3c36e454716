using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>What around words and a number says that they are a street: a capital, a cue, a postal code, a line of their own.</summary>
internal static class StreetEvidence
{
    /// <summary>What goes on behind the house number of an address.</summary>
    private static readonly WordSet _partsOfHouse = WordHash.SetOf(
        "tor hinterhof hinterhaus vorderhaus seitenfluegel einfahrt eingang aufgang erdgeschoss dachgeschoss obergeschoss untergeschoss souterrain keller parterre eg og dg ug stock etage links rechts wohnung whg klingel klingeln bitte"
    );

    private const int ShortestCompound = 8;

    private static readonly WordSet _homes = WordHash.SetOf("wohnung whg haus objekt mietobjekt lieferort baustelle grundstueck");

    public static bool IsEnough(ScanText text, int first, int number) =>
        !(first > 0 && StreetWords.NamesProduct(text, first - 1)) && IsAnyGiven(text, first, number);

    private static bool IsAnyGiven(ScanText text, int first, int number) =>
        text[first].Case is LetterCase.Title or LetterCase.Upper
        || AddressCue.Before(text, first)
        || PostalCodes.AreNear(text, HouseNumber.End(text, number) + 1)
        || StandsAlone(text, first, number)
        || EndsPhrase(text, number)
        || FollowsHome(text, first)
        || IsCompound(text, number);

    /// <summary>A word that no list knows and that ends like a street is made of two, as streets are: "tannenweg 138 tropft".</summary>
    private static bool IsCompound(ScanText text, int number) =>
        text[number - 1].Length >= ShortestCompound && text[number - 1].Lists == WordLists.None && text[number].Length <= 3;

    /// <summary>"bei der wohnung tannenweg 138 tropft es".</summary>
    private static bool FollowsHome(ScanText text, int first) => first > 0 && _homes.Contains(text[first - 1].Hash);

    public static bool IsStrong(ScanText text, int first, int name, int number)
    {
        if (
            text[name].Is(Cue.Month | CueSearch.Deciding | Cue.Address)
            || UnheardOfStreets.IsRoom(text, name)
            || text[name].IsIn(WordLists.VeryFrequentWord)
        )
        {
            return false;
        }

        return PostalCodes.AreNear(text, HouseNumber.End(text, number) + 1)
            || AddressCue.Before(text, first)
            || (StreetWords.IsUsualAfterPreposition(text, name) && EndsPhrase(text, number))
            || (name > first + 1 && StreetWords.IsAdjective(text, name - 1) && IsSetOff(text, first, name, number)) // "zum grünen jäger 5"
            || FollowsHome(text, first)
            || (text[first].IsCapital && text[name].Case == LetterCase.Title && !Starts(text, first) && StandsAlone(text, first, number))
            || (
                text[first].Case == LetterCase.Title
                && text[name].Case == LetterCase.Title
                && !Starts(text, first)
                && EndsPhrase(text, number)
            )
            || (text[first].AfterLine && text[name].IsCapital && StandsAlone(text, first, number));
    }

    private static bool IsSetOff(ScanText text, int first, int name, int number) =>
        StandsAlone(text, first, number) || (text[name].Case == LetterCase.Title && text[first].AfterLine && EndsPhrase(text, number));

    /// <summary>Nothing else is on its line, or commas set it off.</summary>
    private static bool StandsAlone(ScanText text, int first, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        var before = text[first].AfterLine || text.First(first - 1) is ',' or ':' or ';' or '(' or '-';
        return before
            && (
                next >= text.Count
                || text[next].AfterLine
                || text.First(next) is ',' or ';' or ')' or '.' or '!' or '-'
                || _partsOfHouse.Contains(text[next].Hash)
            );
    }

    public static bool EndsPhrase(ScanText text, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        return next >= text.Count
            || text[next].AfterLine
            || text[next].Shape == TokenShape.Symbol
            || text[next].IsIn(WordLists.VeryFrequentWord)
            || StreetWords.IsPreposition(text, next)
            || _partsOfHouse.Contains(text[next].Hash);
    }

    public static bool Starts(ScanText text, int index) => index == 0 || text.First(index - 1) is '.' or '!' or '?';
}

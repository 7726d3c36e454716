using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Streets whose name does not tell that it is one.</summary>
internal static class UnheardOfStreets
{
    private const int MostWordsBefore = 4;

    /// <summary>What has a number too and is no street: "wohne in Zimmer 12".</summary>
    private static readonly WordSet _rooms = WordHash.SetOf(
        "zeile spalte absatz halle gleis zimmer hotelzimmer raum station saal kasse tor etage ebene stock stand bett block gebaeude haus wagen sitz fach regal seite kapitel punkt "
            + "abschnitt artikel bild tabelle kurs linie bus tram bahn zug ausgang eingang aufgang parkhaus stellplatz schliessfach spind box lager rampe schalter "
            + "automat kanal programm stufe klasse schritt runde woche version teil band folge staffel nummer nr top tuer wohnung whg apartment appartement jahr jahre flat apt house plot suite "
            + "room hall platform seat row page table floor level line gate unit door number no plan step"
    );

    /// <summary>
    /// A street that ends like none, between a postal code with town and an address ("Tal 12, 80331 München", "80331 München, Tal 12"),
    /// after the word "Straße", or right behind words that lead to an address.
    /// </summary>
    public static bool Is(ScanText text, int name, int number)
    {
        ref var word = ref text[name];
        if (word.Is(CueSearch.Deciding | Cue.Month | Cue.Address | Cue.NumberWord) || IsRoom(text, name))
        {
            return false;
        }

        var rare = word.Length >= 4 && !word.IsIn(WordLists.FrequentWord | WordLists.VeryFrequentWord);
        return ((word.IsCapital || rare) && PostalCodes.AreNextWithTown(text, number))
            || (
                (word.Length >= 3 && name > 0 && StreetWords.IsStreetCue(text, name - 1) || IsAddressGoingOn(text, name, rare))
                && StreetEvidence.EndsPhrase(text, number)
            );
    }

    /// <summary>"Zimmer 12", "im Hotelzimmer 4102".</summary>
    public static bool IsRoom(ScanText text, int name) =>
        _rooms.Contains(text[name].Hash) || text.Word(name).EndsWith("zimmer", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Gut Hohenholz", "Sankt Anna", "Op de Hoof": capitals before belong to it, and small words between them.</summary>
    public static int Start(ScanText text, int name)
    {
        var first = name;
        for (var at = name; at > 0 && name - at < MostWordsBefore && !text[at].AfterLine && text[at - 1].Shape == TokenShape.Word; at--)
        {
            ref var before = ref text[at - 1];
            var capital = text[name].IsCapital && before.IsCapital;
            if (
                before.Is(CueSearch.Deciding | Cue.Address | Cue.Title | Cue.NumberWord)
                || !(capital || StreetWords.IsLowGermanLink(text, at - 1) || StreetWords.IsArticle(text, at - 1))
            )
            {
                break;
            }

            first = capital || StreetWords.IsLowGermanPreposition(text, at - 1) ? at - 1 : first;
        }

        first -= first == name && first > 0 && !text[first].AfterLine && StreetWords.IsAdjective(text, first - 1) ? 1 : 0;
        return first;
    }

    /// <summary>"Up de Worth", "Op'n Barg", "Achtern Diek": such a word before a capitalised one leads to no other thing.</summary>
    public static int LowGermanStart(ScanText text, int name)
    {
        if (text[name].Case != LetterCase.Title || name == 0 || text[name].Length < 3)
        {
            return -1;
        }

        var index = name - 1;
        while (index > 0 && name - index < 3 && (StreetWords.IsLowGermanLink(text, index) || text.IsSymbol(index, '\'')))
        {
            if (StreetWords.IsLowGermanPreposition(text, index) && text[index].Length > 1)
            {
                break;
            }

            index--;
        }

        return StreetWords.IsLowGermanPreposition(text, index) && (text[index].IsCapital || index < name - 1) ? index : -1;
    }

    private static bool IsAddressGoingOn(ScanText text, int name, bool rare)
    {
        var first = Start(text, name);
        var everyday = text[name].Length < 3 || text[name].IsIn(WordLists.VeryFrequentWord);
        return ((text[name].IsCapital || !everyday) && PostalCodes.StandBefore(text, first))
            || ((text[name].Case == LetterCase.Title || rare) && text[name].Length >= 3 && AddressCue.RightBefore(text, first));
    }
}

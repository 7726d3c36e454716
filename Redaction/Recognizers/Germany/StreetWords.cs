using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>How street names end and begin in German.</summary>
internal static class StreetWords
{
    /// <summary>Compounds that end like streets and are none.</summary>
    private static readonly WordSet _notStreets = WordHash.SetOf(
        "weg hof berg feld tal park garten markt platz ring see bach grund tor eck blick insel reihe arbeitsplatz parkplatz supermarkt flughafen bahnhof baumarkt "
            + "motor monitor router hauptbahnhof rueckweg umweg ausweg unterwegs keineswegs bildschirm stellplatz speicherplatz sitzplatz vorrang spring ohrring "
            + "schluesselring versandweg zahlungsweg bestellweg postweg rechtsweg dienstweg kinderzimmer textfeld eingabefeld adressfeld pflichtfeld kundenfeld "
            + "laufwerk eingang ausgang zugang umgang vorgang durchgang abgang jahrgang lehrgang gang anschlag vorschlag zuschlag aufschlag umschlag niederschlag ratschlag einbruch abbruch umbruch bruch schlag schleife moos laufwerk betrag vertrag eintrag auftrag beitrag antrag feedback schlafsack rucksack einkauf faktor traktor kompressor sektor direktor reaktor "
            + "trauerweide weide augenweide kopfweide "
            + "flohmarkt elektromarkt mediamarkt getraenkemarkt wochenmarkt balkon innenhof friedhof schulhof reiterhof campingplatz spielplatz"
    );

    private static readonly WordSet _streetWords = WordHash.SetOf(
        "strasse str platz allee weg ring ufer promenade bruecke passage park hof"
    );
    private static readonly WordSet _streetCues = WordHash.SetOf("strasse str anschrift adresse wohnadresse hausanschrift");
    private static readonly WordSet _adjectives = WordHash.SetOf(
        "alte alter neue neuer lange langer kurze obere oberer untere unterer grosse grosser kleine kleiner hohe hoher breite schmale alten neuen langen kurzen oberen unteren grossen kleinen hohen breiten aeussere innere vordere hintere hinteren vorderen inneren aeusseren erste zweite dritte rote roten schwarze schwarzen weisse weissen gruene gruenen goldenen blauen stille stiller krumme krummer krummen steile steiler sonnige sonniger gerade enge enger tiefe tiefer weite weiter heilige heiliger blaue blauer gelbe dunkle"
    );
    private static readonly WordSet _usual = WordHash.SetOf(
        "markt sportplatz eichen linden rathaus kirche heide winkel hang wald park see berg grund anger bahn kirchplatz schloss friedhof au feld tal weiher bach muehlbach ufer hafen dom stadtpark weinberg sonnenhang steinberg kirchberg brunnen muehle kloster bahnhof muehlen hoefen teichen aeckern weiden tannen birken buchen wiesen gaerten"
    );
    private static readonly WordSet _usualPrepositions = WordHash.SetOf("am zum zur unter");
    private static readonly WordSet _links = WordHash.SetOf("der des dem von");
    private static readonly WordSet _prepositions = WordHash.SetOf(
        "am an auf im in unter zum zur hinter vor beim bei neben ob hinterm unterm ueberm vorm aufm"
    );
    private static readonly WordSet _articles = WordHash.SetOf("der den dem die das");

    private static readonly WordSet _directions = WordHash.SetOf("sued nord ost west mitte suedost suedwest nordost nordwest");
    private static readonly WordSet _lowGermanPrepositions = WordHash.SetOf("op up achter bi achtern uppn opn uppe ton tom");
    private static readonly WordSet _lowGermanLinks = WordHash.SetOf("de dat t n op up achter bi achtern uppn opn");

    private static readonly WordSet _products = WordHash.SetOf(
        "modell model tarif serie typ type version sorte artikel marke variante edition produkt"
    );

    /// <summary>"Modell Berghof 200" is none.</summary>
    public static bool NamesProduct(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _products.Contains(text[index].Hash);

    private static readonly WordSet _units = WordHash.SetOf(
        "x mal minuten minute min stunden std tage tagen wochen monate euro uhr prozent stueck personen leute kunden"
    );

    /// <summary>"Warteschleife 50 Minuten", "am Geldautomat 3x".</summary>
    public static bool IsUnit(ScanText text, int index) => text[index].Shape == TokenShape.Word && _units.Contains(text[index].Hash);

    /// <summary>"Gewerbepark Süd".</summary>
    public static bool IsDirection(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _directions.Contains(text[index].Hash);

    /// <summary>"Op de Hoof", "Achter de Kark".</summary>
    public static bool IsLowGermanPreposition(ScanText text, int index) => _lowGermanPrepositions.Contains(text[index].Hash);

    /// <summary>The small words of such names.</summary>
    public static bool IsLowGermanLink(ScanText text, int index) => _lowGermanLinks.Contains(text[index].Hash);

    /// <summary>Whether a word alone ends like a street: "gartenweg".</summary>
    public static bool EndsLikeStreet(ReadOnlySpan<char> word) => StreetEndings.AreSure(word) || StreetEndings.AreLikely(word);

    public static bool EndsLikeStreet(ScanText text, int index, out bool sure)
    {
        sure = false;
        var word = text.Word(index);
        if (text[index].Shape != TokenShape.Word || word.Length < 3)
        {
            sure = word is "Pl" or "pl" && text.IsSymbol(index - 1, '-') && text.Touches(index); // "Bgm.-Reuter-Pl. 8"
            return sure;
        }

        sure = StreetEndings.AreSure(word);
        return sure || (StreetEndings.AreLikely(word) && !_notStreets.Contains(text[index].Hash)) || IsBareEnding(text, index);
    }

    /// <summary>"Kaiser-Wilhelm-Ring", "Alter Markt", "Goethe Platz": the ending stands for itself after a name.</summary>
    private static bool IsBareEnding(ScanText text, int index)
    {
        var joined =
            index > 1
            && text.IsSymbol(index - 1, '-')
            && !text[index].AfterSpace
            && (text[index - 2].Shape == TokenShape.Word || text.IsSymbol(index - 2, '.'));
        var named =
            index > 0
            && text[index - 1].Shape == TokenShape.Word
            && (
                (
                    text[index - 1].IsCapital
                    && text[index].IsCapital
                    && text.Word(index) is not ("Tor" or "Gang")
                    && MayNameStreet(text, index - 1)
                ) || IsAdjective(text, index - 1)
            );
        return (joined || (named && !IsArticle(text, index - 1) && !IsPreposition(text, index - 1)))
            && StreetEndings.AreBare(text.Word(index));
    }

    /// <summary>"Goethe" in "Goethe Platz 3", but not "Warteliste" in "Warteliste Platz 3".</summary>
    private static bool MayNameStreet(ScanText text, int index) =>
        text[index].Length > 1
        && (!text[index].IsIn(WordLists.Noun) || text[index].IsIn(WordLists.GivenName | WordLists.FamilyName | WordLists.Place));

    public static bool IsStreetWord(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _streetWords.Contains(text[index].Hash);

    /// <summary>"Am Markt", "Unter den Eichen": streets in hundreds of towns.</summary>
    public static bool IsUsualAfterPreposition(ScanText text, int index) => _usual.Contains(text[index].Hash);

    /// <summary>"Platz der Einheit".</summary>
    public static bool IsLink(ScanText text, int index) => text[index].Shape == TokenShape.Word && _links.Contains(text[index].Hash);

    /// <summary>Prepositions that belong to a street name more often than not.</summary>
    public static bool IsUsualPreposition(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _usualPrepositions.Contains(text[index].Hash);

    /// <summary>"Straße: Anger 44", as in a form.</summary>
    public static bool IsStreetCue(ScanText text, int index)
    {
        var stop = text.IsSymbol(index, '.');
        index -= index > 0 && text.First(index) is ':' or '.' ? 1 : 0;
        return text[index].Shape == TokenShape.Word && (!stop || text[index].Length == 3) && _streetCues.Contains(text[index].Hash);
    }

    public static bool IsAdjective(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _adjectives.Contains(text[index].Hash);

    public static bool IsPreposition(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _prepositions.Contains(text[index].Hash);

    public static bool IsArticle(ScanText text, int index) => text[index].Shape == TokenShape.Word && _articles.Contains(text[index].Hash);
}

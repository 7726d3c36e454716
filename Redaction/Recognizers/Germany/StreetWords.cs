using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>How street names end and begin in German.</summary>
internal static class StreetWords
{
    private static readonly string[] _sureEndings =
    [
        "strasse",
        "straße",
        "str",
        "gasse",
        "allee",
        "chaussee",
        "promenade",
        "gässchen",
        "gäßchen",
        "stieg",
        "steig",
        "damm",
        "ufer",
        "twiete",
        "gaßl",
    ];

    private static readonly string[] _likelyEndings =
    [
        "weg",
        "platz",
        "ring",
        "pfad",
        "wall",
        "markt",
        "kamp",
        "graben",
        "brücke",
        "bruecke",
        "hang",
        "anger",
        "zeile",
        "winkel",
        "bogen",
        "steg",
        "tor",
        "park",
        "garten",
        "gärten",
        "hof",
        "höfe",
        "berg",
        "feld",
        "wiese",
        "wiesen",
        "tal",
        "grund",
        "höhe",
        "hoehe",
        "horst",
        "busch",
        "rain",
        "halde",
        "acker",
        "äcker",
        "leite",
        "eck",
        "blick",
        "siedlung",
        "kai",
        "insel",
        "heide",
        "reihe",
        "stiege",
        "straßen",
        "mühle",
        "muehle",
        "bach",
        "see",
        "schanze",
        "brink",
        "bruch",
        "deich",
        "koppel",
        "redder",
        "trift",
        "esch",
        "lohe",
        "fleet",
        "siel",
        "werder",
        "schleife",
        "kehre",
        "gang",
        "freiheit",
        "aue",
        "born",
        "moos",
        "schlag",
        "warte",
    ];

    /// <summary>Compounds that end like streets and are none.</summary>
    private static readonly HashSet<ulong> _notStreets = Set(
        "weg hof berg feld tal park garten markt platz ring see bach grund tor eck blick insel reihe arbeitsplatz parkplatz supermarkt flughafen bahnhof baumarkt "
            + "motor monitor router hauptbahnhof rueckweg umweg ausweg unterwegs keineswegs bildschirm stellplatz speicherplatz sitzplatz vorrang spring ohrring "
            + "schluesselring versandweg zahlungsweg bestellweg postweg rechtsweg dienstweg kinderzimmer textfeld eingabefeld adressfeld pflichtfeld kundenfeld "
            + "laufwerk eingang ausgang zugang umgang vorgang durchgang abgang jahrgang lehrgang gang anschlag vorschlag zuschlag aufschlag umschlag niederschlag ratschlag einbruch abbruch umbruch bruch schlag schleife moos laufwerk betrag vertrag eintrag auftrag beitrag antrag feedback schlafsack rucksack einkauf faktor traktor kompressor sektor direktor reaktor "
            + "flohmarkt elektromarkt mediamarkt getraenkemarkt wochenmarkt balkon innenhof friedhof schulhof reiterhof campingplatz spielplatz marktplatz"
    );

    private static readonly HashSet<ulong> _streetWords = Set("strasse platz allee weg ring ufer promenade bruecke passage park hof");
    private static readonly HashSet<ulong> _streetCues = Set("strasse str anschrift adresse wohnadresse hausanschrift");
    private static readonly HashSet<ulong> _adjectives = Set(
        "alte alter neue neuer lange langer kurze obere oberer untere unterer grosse grosser kleine kleiner hohe hoher breite schmale alten neuen langen kurzen oberen unteren grossen kleinen hohen breiten aeussere innere vordere hintere erste zweite dritte rote schwarze weisse gruene stille stiller krumme krummer krummen steile steiler sonnige sonniger gerade enge enger tiefe tiefer weite weiter heilige heiliger blaue blauer gelbe dunkle"
    );
    private static readonly HashSet<ulong> _usual = Set(
        "markt sportplatz eichen linden rathaus kirche heide winkel hang wald park see berg grund anger bahn kirchplatz schloss friedhof au feld tal weiher bach muehlbach ufer hafen dom stadtpark weinberg sonnenhang steinberg kirchberg brunnen muehle kloster tannen birken buchen wiesen gaerten"
    );
    private static readonly HashSet<ulong> _usualPrepositions = Set("am zum zur unter");
    private static readonly HashSet<ulong> _links = Set("der des dem von");
    private static readonly HashSet<ulong> _prepositions = Set("am an auf im in unter zum zur hinter vor beim bei neben ob");
    private static readonly HashSet<ulong> _articles = Set("der den dem die das");

    public static bool EndsLikeStreet(ScanText text, int index, out bool sure)
    {
        sure = false;
        var word = text.Word(index);
        if (text[index].Shape != TokenShape.Word || word.Length < 3)
        {
            return false;
        }

        sure = Ends(word, _sureEndings, 0);
        return sure || (Ends(word, _likelyEndings, 3) && !_notStreets.Contains(text[index].Hash)) || IsBareEnding(text, index);
    }

    /// <summary>"Kaiser-Wilhelm-Ring", "Alter Markt", "Goethe Platz": the ending stands for itself after a name.</summary>
    private static bool IsBareEnding(ScanText text, int index)
    {
        var joined = index > 1 && text.IsSymbol(index - 1, '-') && !text[index].AfterSpace && text[index - 2].Shape == TokenShape.Word;
        var named =
            index > 0
            && text[index - 1].Shape == TokenShape.Word
            && ((text[index - 1].IsCapital && text[index].IsCapital) || IsAdjective(text, index - 1));
        return (joined || (named && !IsArticle(text, index - 1) && !IsPreposition(text, index - 1)))
            && Ends(text.Word(index), _likelyEndings, 0);
    }

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
        index -= index > 0 && text.First(index) is ':' or '.' ? 1 : 0;
        return text[index].Shape == TokenShape.Word && _streetCues.Contains(text[index].Hash);
    }

    public static bool IsAdjective(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _adjectives.Contains(text[index].Hash);

    public static bool IsPreposition(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _prepositions.Contains(text[index].Hash);

    public static bool IsArticle(ScanText text, int index) => text[index].Shape == TokenShape.Word && _articles.Contains(text[index].Hash);

    private static bool Ends(ReadOnlySpan<char> word, string[] endings, int fewestBefore)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + fewestBefore && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<ulong> Set(string words) => words.Split(' ').Select(word => WordHash.OfFolded(word)).ToHashSet();
}

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>How the names of streets end, and what only ends like them.</summary>
internal static class StreetEndings
{
    private const int FewestBefore = 3;

    private static readonly string[] _sure =
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
        "gürtel",
        "guertel",
        "gässli",
        "strässle",
        "strässli",
        "steige",
        "straat",
        "gracht",
        "gatan",
        "plein",
        "laan",
    ];

    private static readonly string[] _likely =
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
        "hain",
        "bleiche",
        "bleichen",
        "weide",
        "bühl",
        "buehl",
        "steige",
        "terrasse",
        "terrassen",
        "schleuse",
        "kolonie",
        "loh",
        "zwinger",
        "diek",
        "wisch",
    ];

    /// <summary>Endings of common words that end like the kind of a street.</summary>
    private static readonly string[] _common =
    [
        "vorgang",
        "zugang",
        "ausgang",
        "eingang",
        "umgang",
        "jahrgang",
        "lehrgang",
        "durchgang",
        "abgang",
        "übergang",
        "rundgang",
        "arbeitsplatz",
        "parkplatz",
        "stellplatz",
        "sitzplatz",
        "vorschlag",
        "zuschlag",
        "umschlag",
        "anschlag",
        "aufschlag",
        "supermarkt",
        "baumarkt",
        "ktor",
        "ator",
        "itor",
        "otor",
        "utor",
        "einbruch",
        "umbruch",
        "abbruch",
        "ausbruch",
        "quartal",
        "portal",
        "kapital",
        "digital",
        "hospital",
        "total",
        "scheck",
        "besteck",
        "zweck",
        "baureihe",
        "modellreihe",
        "sitzreihe",
        "produktreihe",
        "anhang",
        "vorhang",
        "umhang",
        "zusammenhang",
        "sgrund",
        "hintergrund",
        "vordergrund",
        "fragebogen",
        "meldebogen",
        "erhebungsbogen",
        "monitoring",
        "hinweg",
        "vorweg",
        "durchweg",
        "erwarte",
        "genaue",
    ];

    /// <summary>"Schulstraße": no other word ends like that.</summary>
    public static bool AreSure(ReadOnlySpan<char> word) => Ends(word, _sure, 0);

    /// <summary>"Kirchplatz", "Mühlberg": other words end like that too.</summary>
    public static bool AreLikely(ReadOnlySpan<char> word) => Ends(word, _likely, FewestBefore) && !Ends(word, _common, 0);

    /// <summary>"Ring" in "Kaiser-Wilhelm-Ring".</summary>
    public static bool AreBare(ReadOnlySpan<char> word) => Ends(word, _likely, 0) && !Ends(word, _common, 0);

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
}

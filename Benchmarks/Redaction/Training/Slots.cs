using System.Globalization;
using System.Reflection;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>What stands in the slots of a context.</summary>
internal sealed class Slots(NameSource names)
{
    private static readonly string[] _german = Words(
        "Koch Bauer Winter Sommer Mai Stein Berg Wolf Fuchs Hahn Vogel Rose Engel König Kaiser Müller Jäger Fischer Schneider Schuster Weber Becker Ritter Richter Graf Herzog Bischof Schäfer Stern Baum Busch Blume Lilie Bach Horn Hammer Nagel Keller Kessel Korb Krug Löffel Messer Teller Sturm Frost Reif Kranz Kern Kraus Kraut Kohl Apfel Birne Kirsch Nuss Sauer Süß Brand Feuer Rauch Wald Busch Feld Acker Hof Haus Zimmer Fenster Decke Lampe Licht Kerze Bart Kopf Fuß Hand Finger Hals Haar Hase Hirsch Bär Löwe Adler Falke Schwan Gans Ente Spatz Fink Specht Krebs Hecht Lachs Kater Hund Ross Sattel Zaun Graben Brunnen Mühle Pflug Sense Sichel Axt Beil Schild Speer Pfeil Bogen Krone Mantel Rock Hose Hut Kappe Schuh Stiefel Ring Kette Gold Silber Kupfer Eisen Stahl Glas Kreuz Glocke Orgel Geige Pfeifer Trommler Zimmermann Wagner Schmied Schreiner Maler Gärtner Förster Bäcker Metzger Wirt Krämer Kaufmann Schreiber Lehrer Pfarrer Mönch Papst Prinz Jung Klein Lang Kurz Groß Stark Schön Ernst Frank Mark Viola Iris Jasmin Erika Heide Linde Flora Aurora Carmen Victoria Diana Alexa Mercedes Merkur August"
    );

    private static readonly string[] _english = Words(
        "baker cook king queen stone wood hill field brook rose summer winter may will hunter fisher taylor mason parker cooper potter turner walker knight bishop page ward cross lane marsh west bell ball bird fox wolf lamb drum bush berry cherry frost snow rain church park bill mark jack frank rob sue grace hope faith joy dawn ivy lily daisy violet ruby amber pearl crystal jade olive ginger sandy penny carol art gene miles cliff dale glen heath clay ray skip wade lance chase grant drew pat dean price rice rich sharp banks ford hunt shaw reed rush moss dove swan drake finch crane hawk wren fisher miller weaver carpenter gardener shepherd sailor porter butler page archer"
    );

    private static readonly string[] _towns = Words(
        "Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Gießen Halle Siegen Ulm Trier Jena Wien Graz Linz Zürich Basel Bern London Manchester Leeds Bristol Glasgow Cardiff Paris Rom Münchner Neuss Hamm Fulda Kassel"
    );

    private static readonly string[] _uses = Words(
        "Garten Küche Kinder Hunde Herren Damen Holz Metall Licht Bad Auto Büro Schule Sport Reise Winter Regen Haus Balkon Katzen Gäste Wasser Strom Gas"
    );

    private static readonly string[] _firsts = Words(
        "Auf An Ein Ab Um Rück Vor Lade Netz Dusch Rasen Kabel Kunden Liefer Versand Rechnungs Vertrags Zahlungs Bestell Paket Brief Haus Garten Bad Küchen Wand Decken Boden Fenster Tür Auto Fahrrad Motor Handy Display Akku Bild Ton Strom Gas Wasser Heiz Kühl Gefrier Wasch Spül Kaffee Tee Milch Brot Fleisch Gemüse Kinder Baby Hunde Katzen Sommer Winter Regen Schnee Sport Lauf Wander Bett Schlaf Sofa Schrank Regal Tisch Stuhl Lampen Holz Metall Glas Plastik Papier Farb Foto Film Musik Spiel Schul Büro Reise Ferien Hotel Flug Bahn Bus Service Online Web Shop Konto Karten Daten Adress Termin Storno Mahn Steuer Geschenk Probe Jahres Monats Tages Sonder Haupt Neben Ersatz Zusatz"
    );

    private static readonly string[] _seconds = Words(
        "kleber kabel teil kopf kante halter träger schein beleg formular portal zugang nachweis gebühr pauschale option variante anleitung garantie lieferung abholung sperre freigabe anzeige meldung störung leitung dose stecker schalter regler filter pumpe düse dichtung schraube klammer griff rahmen bezug hülle tasche box kiste karton folie platte matte decke kissen bürste rolle leiste schiene stange haken kette ring band gurt riemen becher kanne pfanne topf deckel korb ständer gestell ablage fach lade klappe rückgabe bestätigung übersicht verwaltung abteilung betreuung vermittler anbieter hersteller händler partner zone klasse stufe gruppe"
    );

    private static readonly string[] _streets = Words(
        "Hauptstraße Bahnhofstr. Goetheweg Lindenallee Am_Markt Schillerplatz Ringstraße Waldweg Kirchgasse Mozartstr. Rosenweg"
    );

    private static readonly string[] _englishStreets = Words(
        "High_Street Mill_Lane Green_Lane Park_Avenue Queen_Street Elm_Close Church_Road Station_Road"
    );

    private static readonly string[] _brands = Lines("brands.txt");
    private static readonly string[] _works = Lines("works.txt");
    private static readonly string[] _things = Lines("things.txt");
    private static readonly string[] _places = Lines("places.txt");

    public string Value(string slot, Random random) =>
        slot switch
        {
            "W" => names.Any(random),
            "N" => names.Full(random),
            "F" => names.Given(random),
            "L" => names.Family(random),
            "R" => names.Reversed(random),
            "S" => names.Slashed(random),
            "V" => names.WithParticle(random),
            "Q" => names.Noble(random),
            "I" => names.WithInitial(random),
            "K" => names.WordLike(random, full: true),
            "E" => names.WordLike(random, full: false),
            "J" => names.WordLikeFamily(random),
            "G" => names.Unmarked(random),
            "L0" => names.UnmarkedFamily(random),
            "O" => Pick(_brands, random),
            "H" => Pick(_works, random),
            "U" => Pick(_things, random),
            "M" => Pick(_places, random),
            "A" => Pick(_german, random),
            "B" => Pick(_english, random),
            "Y" => Compound(random),
            "C" => Pick(_towns, random),
            "X" or "P" => Pick(_uses, random),
            "Z" => Pick(["straße", "platz", "kirche", "schule", "weg", "allee"], random),
            "NL" => random.Next(4) == 0 ? ", " : "\n",
            "ST" => $"{Pick(_streets, random)} {random.Next(1, 200)}",
            "STE" => $"{random.Next(1, 200)} {Pick(_englishStreets, random)}",
            "PC" => $"{random.Next(10000, 99999)} {Pick(_towns, random)}",
            "PCE" => $"{Pick(_towns, random)} {Pick(["BS1 4ST", "M1 1AE", "SW1A 1AA", "LS2 7HY"], random)}",
            "TEL" => $"01{random.Next(50, 80)} {random.Next(1000000, 9999999)}",
            "MAIL" => $"{Pick(["max", "info", "k.bauer", "anna88"], random)}@{Pick(["gmx.de", "example.com", "web.de"], random)}",
            "NUM" => random.Next(random.Next(2) == 0 ? 60 : 90000000).ToString(CultureInfo.InvariantCulture),
            "T" => $"{random.Next(7, 21)}{Pick([":30", " Uhr", ":00"], random)}",
            "D" => Date(random, 2023, 2027),
            "DOB" => Date(random, 1935, 2008),
            _ => throw new InvalidOperationException($"No slot {slot}."),
        };

    /// <summary>After these words people are called by their family name.</summary>
    public static bool IsFamily(string before) =>
        before.TrimEnd().Split(' ')[^1].ToUpperInvariant()
            is "FRAU"
                or "HERR"
                or "HERRN"
                or "FAMILIE"
                or "FAM."
                or "DR."
                or "PROF."
                or "MR"
                or "MRS"
                or "MS"
                or "MISS";

    /// <summary>A thing that no list has: two German nouns in one.</summary>
    private static string Compound(Random random)
    {
        var second = Pick(_seconds, random);
        return Pick(_firsts, random) + second;
    }

    private static string Date(Random random, int from, int to)
    {
        var (day, month, year) = (random.Next(1, 29), random.Next(1, 13), random.Next(from, to));
        return random.Next(5) switch
        {
            0 => $"{day}.{month}.",
            1 => $"{day}. {Pick(["Januar", "März", "Mai", "Juli", "August"], random)} {year}",
            2 => $"{year}-{month:00}-{day:00}",
            3 => $"{Pick(["May", "June", "August", "March"], random)} {day}",
            _ => $"{day:00}.{month:00}.{year}",
        };
    }

    private static string Pick(string[] values, Random random) => values[random.Next(values.Length)].Replace('_', ' ');

    /// <summary>A file of the folder <c>Words</c>, made together with the lexicon.</summary>
    private static string[] Lines(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string[] Words(string line) => line.Split(' ');
}

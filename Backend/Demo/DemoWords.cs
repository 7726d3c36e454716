namespace CustomerBot.Backend;

/// <summary>What the demo shop is invented from. The towns have their real postal codes, the people do not exist.</summary>
internal static class DemoWords
{
    public static IReadOnlyList<string> FirstNames { get; } =
    [
        "Lena",
        "Jonas",
        "Mia",
        "Paul",
        "Emma",
        "Felix",
        "Sofia",
        "Max",
        "Hanna",
        "Tim",
        "Leonie",
        "Finn",
        "Aylin",
        "Emre",
        "Marta",
        "Piotr",
        "Olga",
        "Ivan",
        "Fatma",
        "Yusuf",
        "Giulia",
        "Luca",
        "Grace",
        "Noah",
        "Linh",
        "Minh",
        "Jürgen",
        "Renate",
        "Günter",
        "Käthe",
    ];

    public static IReadOnlyList<string> LastNames { get; } =
    [
        "Ahrens",
        "Bergmann",
        "Cordes",
        "Dietrich",
        "Ebert",
        "Fischbach",
        "Großmann",
        "Hölzl",
        "Ihde",
        "Jäger",
        "Köhler",
        "Lindner",
        "Möller",
        "Neumann",
        "Oesterle",
        "Pfeiffer",
        "Quandt",
        "Rößler",
        "Schäfer",
        "Tschudi",
        "Uhlig",
        "Vogt",
        "Wölfl",
        "Yildiz",
        "Zimmermann",
        "Kowalski",
        "Nguyen",
        "Rossi",
        "Smith",
        "de Vries",
    ];

    public static IReadOnlyList<string> Streets { get; } =
    [
        "Hauptstraße",
        "Gartenweg",
        "Bahnhofstraße",
        "Schulgasse",
        "Am Mühlbach",
        "Lindenweg",
        "Goethestraße",
        "Kirchplatz",
        "Rosenhügel",
        "Birkenallee",
    ];

    public static IReadOnlyList<(string Country, string Town, string PostalCode)> Towns { get; } =
    [
        ("DE", "Berlin", "10115"),
        ("DE", "München", "80331"),
        ("DE", "Leipzig", "04109"),
        ("DE", "Bremen", "28195"),
        ("DE", "Freiburg im Breisgau", "79098"),
        ("DE", "Rostock", "18055"),
        ("DE", "Kassel", "34117"),
        ("DE", "Passau", "94032"),
        ("AT", "Graz", "8010"),
        ("AT", "Salzburg", "5020"),
        ("AT", "Linz", "4020"),
        ("CH", "Bern", "3011"),
        ("CH", "Basel", "4051"),
        ("CH", "Luzern", "6003"),
    ];

    public static IReadOnlyList<(string Number, string Title, decimal Price)> Articles { get; } =
    [
        ("A-1001", "Kaffeemaschine Siebträger", 249.00m),
        ("A-1002", "Teekanne, Porzellan", 34.90m),
        ("A-1003", "Wasserkocher 1,7 l", 39.95m),
        ("A-2001", "Leinenhemd, blau, Größe M", 59.90m),
        ("A-2002", "Wollsocken, 3 Paar", 19.95m),
        ("A-2003", "Regenjacke, Größe L", 89.00m),
        ("A-3001", "Gartenschere", 24.50m),
        ("A-3002", "Gießkanne 10 l", 18.90m),
        ("A-3003", "Vogelhaus", 29.00m),
        ("A-4001", "Schreibtischlampe", 74.00m),
        ("A-4002", "Bücherregal, Eiche", 189.00m),
        ("A-4003", "Kissenbezug, 2 Stück", 22.00m),
    ];

    public static IReadOnlyList<string> Contracts { get; } =
    ["Kaffee-Abo, monatlich", "Gartenbox, vierteljährlich", "Garantieverlängerung, zwei Jahre", "Tee-Abo, monatlich"];

    /// <summary>For an e-mail address: letters of a to z only.</summary>
    public static string Plain(string name) =>
        string.Concat(
            name.ToLowerInvariant()
                .Replace("ä", "ae", StringComparison.Ordinal)
                .Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal)
                .Replace("ß", "ss", StringComparison.Ordinal)
                .Where(char.IsAsciiLetter)
        );
}

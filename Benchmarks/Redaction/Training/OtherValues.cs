using System.Globalization;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>What looks like somebody's data and is not: orders, articles, prices, times, versions, towns.</summary>
internal static class OtherValues
{
    private static readonly string[] _cities =
    [
        .. "Berlin Hamburg München Köln Leipzig Dresden Kassel Rostock Bremen Ulm Trier Jena Mainz Wien Zürich Augsburg Fulda Siegen Worms Celle Goslar Husum Passau Halle Regen Essen Lübeck".Split(
            ' '
        ),
    ];

    private static readonly string[] _englishCities =
    [
        .. "London Leeds Bristol Cardiff Glasgow Dublin Berlin Munich Cologne Vienna York Bath Reading Hull Manchester Oxford".Split(' '),
    ];

    private static readonly string[] _products =
    [
        .. "Winterjacke Kaffeemaschine Matratze Router Stehlampe Rucksack Wasserkocher Bohrmaschine Kinderwagen Sofa Handyhülle Drucker Thermoskanne Staubsauger Fahrrad Koffer Regal Pullover".Split(
            ' '
        ),
    ];

    private static readonly string[] _englishProducts =
    [
        .. "jacket kettle mattress router lamp backpack drill pushchair sofa printer toaster bike suitcase shelf jumper hoover".Split(' '),
    ];

    private static readonly string[] _companies =
    [
        "Huber & Söhne GmbH",
        "Stadtwerke Musterstadt",
        "Nordlicht Energie AG",
        "Autohaus Brandt",
        "Bäckerei Sonntag",
        "Meier Logistik KG",
        "Kanzlei Dr. Voss",
    ];

    public static string Next(string slot, bool german, Random random) =>
        slot switch
        {
            "ORDER" => random.ShapedAs(
                "1#######",
                "B-####-######",
                "1#########",
                "###-#######-#######",
                "A#######",
                "##-######",
                "1######",
                "1########",
                "AA-1#######",
                "PO-1####"
            ),
            "INVOICE" => random.ShapedAs("RE-202#-#####", "1#######", "R#######", "202#-#####", "RG1#####", "INV-#####"),
            "TICKET" => (random.Next(3) == 0 ? "#" : "")
                + random.ShapedAs("1#####", "1#####", "1######", "T-######", "CAS-######", "INC#######"),
            "ARTICLE" => random.ShapedAs("1#####", "AA####A", "###.###.##", "AAA-###", "1#######", "A-####"),
            "METER" => random.ShapedAs("1####", "1####", "1###", "1####,#"),
            "PRICE" => Price(german, random),
            "DATE" => DateValues.Recent(german, random),
            "MONTH" => DateValues.Month(german, random),
            "WEEKDAY" => DateValues.Weekday(german, random),
            "TIME" => Time(german, random),
            "TRACKING" => random.ShapedAs(
                "JJD#################",
                "00340###############",
                "H10#################",
                "1ZAAA#############",
                "AA#########DE",
                "1########",
                "##############",
                "4##############"
            ),
            "VERSION" => random.ShapedAs("1.#", "1#.#", "1.#.#", "1.#.1#", "1#.1#"),
            "N" => random.Next(2, 41).ToString(CultureInfo.InvariantCulture),
            "PERCENT" => $"{random.Next(2, 51)}{random.Pick(" %", "%")}",
            "DIM" => random.Next(3) switch
            {
                0 => random.Shaped("1##x1## cm"),
                1 => (german ? "Größe " : "size ") + random.Next(34, 53),
                _ => random.Pick("XL", "M", "S", "XXL"),
            },
            "PRODUCT" => random.Pick(german ? _products : _englishProducts),
            "CITY" => random.Pick(german ? _cities : _englishCities),
            "UUID" => Hexadecimal("8-4-4-4-12", random),
            "ERRORCODE" => random.Next(4) == 0
                ? "0x" + random.Letters(8, "0123456789ABCDEF")
                : random.ShapedAs("E1#", "ERR_###", "ERR_####", "F-###", "1##", "H##"),
            "COMPANY" => random.Pick(_companies),
            "HOTLINE" => random.ShapedAs("0800 ######", "0180 5######", "0800 ### ####"),
            "INFOMAIL" => $"{random.Pick("info", "service", "kontakt")}@{random.Pick("firma.de", "beispiel.com", "shop.example")}",
            _ => throw new InvalidOperationException($"No slot {slot}."),
        };

    private static string Price(bool german, Random random) =>
        german
            ? random.ShapedAs("1##,## €", "1# Euro", "1#,##", "1#€", "1## €", "1.###,## Euro", "1#,## EUR")
            : random.ShapedAs("£1##.##", "1# euros", "€1#", "£1#", "$1#.##");

    private static string Time(bool german, Random random)
    {
        var minutes = random.Pick("00", "15", "30", "45");
        return german
                ? random.Next(3) switch
                {
                    0 => $"{random.Next(6, 23)}:{minutes}",
                    1 => $"{random.Next(6, 23)} Uhr",
                    _ => $"{random.Next(6, 23)}.{minutes} Uhr",
                }
            : random.Next(2) == 0 ? $"{random.Next(1, 13)}{random.Pick("am", "pm")}"
            : $"{random.Next(6, 23)}:{minutes}";
    }

    private static string Hexadecimal(string groups, Random random) =>
        string.Join(
            '-',
            groups.Split('-').Select(length => random.Letters(int.Parse(length, CultureInfo.InvariantCulture), "0123456789abcdef"))
        );
}

using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Days and years in words, folded: "dritten", "twenty", "neunzehnhunderteinundachtzig", "zweitausend".</summary>
internal static class DateWords
{
    private static readonly string[] _units = ["", "ein", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"];

    private static readonly string[] _teens =
    [
        "zehn",
        "elf",
        "zwoelf",
        "dreizehn",
        "vierzehn",
        "fuenfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ];

    private static readonly string[] _tens = ["zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    private static readonly string[] _english =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(
            ' '
        );

    private static readonly WordTable<int> _ordinals = Ordinals();
    private static readonly WordTable<int> _cardinals = Cardinals();
    private static readonly WordSet _years = Years();

    private static readonly WordSet _yearParts = WordHash.SetOf("hundert hundred thousand tausend oh and und");

    /// <summary>1 to 31 for "erster" to "einunddreißigster", "first" to "nineteenth"; 0 for any other word.</summary>
    public static int Ordinal(ulong hash) => _ordinals.GetValueOrDefault(hash);

    /// <summary>The number that a word of either language says, up to 99; -1 for any other word.</summary>
    public static int Cardinal(ulong hash) => _cardinals.TryGetValue(hash, out var value) ? value : -1;

    /// <summary>A word that says a year, or belongs to one: "neunzehnhundertsiebzig", "nineteen", "thousand".</summary>
    public static bool IsYear(ulong hash) => _years.Contains(hash) || _cardinals.ContainsKey(hash);

    /// <summary>Stands only within a year: "two thousand and five".</summary>
    public static bool IsYearPart(ulong hash) => _yearParts.Contains(hash);

    /// <summary>1 to 99 as German writes them, with "eins" alone and "ein" within.</summary>
    private static IEnumerable<(int Value, string Word)> German()
    {
        for (var value = 1; value < 100; value++)
        {
            var (ten, unit) = (value / 10, value % 10);
            yield return (
                value,
                ten switch
                {
                    0 => unit == 1 ? "eins" : _units[unit],
                    1 => _teens[unit],
                    _ => unit == 0 ? _tens[ten - 2] : $"{_units[unit]}und{_tens[ten - 2]}",
                }
            );
        }

        yield return (2, "zwo");
    }

    private static WordTable<int> Ordinals()
    {
        var ordinals = new Dictionary<ulong, int>();
        string[] irregular = ["erst", "zweit", "dritt", "viert", "fuenft", "sechst", "siebt", "acht", "neunt"];
        foreach (var (value, word) in German().Where(number => number.Value <= 31).Append((7, "sieben")))
        {
            var stem =
                value < 10 ? (word == "sieben" ? "siebent" : irregular[value - 1])
                : value < 20 ? word + "t"
                : word + "st";
            foreach (var ending in (string[])["er", "en", "e", "em"])
            {
                ordinals[WordHash.OfFolded(stem + ending)] = value;
            }
        }

        ordinals[WordHash.OfFolded("siebter")] = 7;
        foreach (var ending in (string[])["er", "en", "e"])
        {
            ordinals[WordHash.OfFolded("siebt" + ending)] = 7;
        }

        var english =
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".Split(
                ' '
            );
        for (var index = 0; index < english.Length; index++)
        {
            ordinals[WordHash.OfFolded(english[index])] = index + 1;
        }

        ordinals[WordHash.OfFolded("thirtieth")] = 30;
        return new(ordinals);
    }

    private static WordTable<int> Cardinals()
    {
        var cardinals = new Dictionary<ulong, int>();
        foreach (var (value, word) in German())
        {
            cardinals[WordHash.OfFolded(word)] = value;
        }

        for (var value = 0; value < _english.Length; value++)
        {
            cardinals[WordHash.OfFolded(_english[value])] = value;
        }

        var tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
        for (var index = 0; index < tens.Length; index++)
        {
            cardinals[WordHash.OfFolded(tens[index])] = (index + 2) * 10;
        }

        return new(cardinals);
    }

    private static WordSet Years()
    {
        string[] centuries = ["achtzehnhundert", "neunzehnhundert", "zweitausend", "zwotausend", "neunzehnhundertund", "zweitausendund"];
        return new(
            centuries
                .SelectMany(century => German().Select(number => century + number.Word).Append(century))
                .Select(word => WordHash.OfFolded(word))
        );
    }
}

using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Two abbreviations and a number that have the shape of a plate: opening hours ("Mo-Fr 8"), sizes ("M-L 38"), standards ("DIN EN 1176").</summary>
internal static class NotPlates
{
    private static readonly WordSet _days = WordHash.SetOf("mo di mi do fr sa so mon die mit don fre sam son");
    private static readonly WordSet _sizes = WordHash.SetOf("xs s m l xl xxl");
    private static readonly WordSet _standards = WordHash.SetOf("din en iso vde");

    public static bool IsOne(ScanText text, int code, int letters) =>
        (_days.Contains(text[code].Hash) && _days.Contains(text[letters].Hash))
        || (_sizes.Contains(text[code].Hash) && _sizes.Contains(text[letters].Hash))
        || (_standards.Contains(text[code].Hash) && (_standards.Contains(text[letters].Hash) || text.Word(letters) is "A" or "a"));
}

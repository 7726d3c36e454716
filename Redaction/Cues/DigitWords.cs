namespace CustomerBot.Redaction.Cues;

/// <summary>Words people dictate numbers with, digit by digit or in pairs ("dreiundzwanzig"), folded.</summary>
internal static class DigitWords
{
    public static string All { get; } = Build();

    private static string Build()
    {
        string[] units = ["null", "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"];
        string[] tens = ["zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
        const string Others =
            "zwo zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn ein funf plus doppel zero oh one two three four five six seven eight nine double triple ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundert";
        var words = units.Concat(tens).Concat(Others.Split(' '));
        var pairs = tens.SelectMany(_ => units.Append("ein").Append("zwo"), (ten, unit) => $"{unit}und{ten}");
        return string.Join(' ', words.Concat(pairs).Distinct());
    }
}

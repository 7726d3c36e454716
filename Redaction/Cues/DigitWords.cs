using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Cues;

/// <summary>Words people dictate numbers with, digit by digit or in pairs ("dreiundzwanzig"), folded.</summary>
internal static class DigitWords
{
    private const string Starts = "nezdvfsaohdtu";
    private const int ShortestGlued = 6;
    private const int LongestGlued = 40;
    private const int LongestWord = 20;

    public static string All { get; } = Build();

    private static readonly WordSet _hashes = WordHash.SetOf(All);

    /// <summary>Whether the first two letters are those of such a word; most words end here.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) =>
        (char)(word[0] | 0x20) switch
        {
            'n' => (word[1] | 0x20) is 'u' or 'e' or 'i',
            'e' => (word[1] | 0x20) is 'i' or 'l',
            'z' => (word[1] | 0x20) is 'w' or 'e',
            'd' => (word[1] | 0x20) is 'r' or 'o',
            'v' => (word[1] | 0x20) is 'i',
            's' => (word[1] | 0x20) is 'e' or 'i',
            'a' => (word[1] | 0x20) is 'c',
            'h' => (word[1] | 0x20) is 'u',
            'f' or 't' or 'o' => true,
            _ => false,
        };

    /// <summary>Several of them in one word: "nulleinssiebenneun", "hunderteinundsiebzig".</summary>
    public static bool IsGlued(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < ShortestGlued or > LongestGlued || !Starts.Contains(folded[0], StringComparison.Ordinal))
        {
            return false;
        }

        for (var at = 0; at < folded.Length; )
        {
            var length = Math.Min(LongestWord, folded.Length - at);
            while (length > 1 && !_hashes.Contains(WordHash.OfFolded(folded.Slice(at, length))))
            {
                length--;
            }

            if (length <= 1)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private static string Build()
    {
        string[] units = ["null", "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"];
        string[] tens = ["zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
        const string Others =
            "zwo zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn ein funf plus doppel zero nought naught oh one two three four five six seven eight nine double triple ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundert hundred treble tausend";
        var words = units.Concat(tens).Concat(Others.Split(' '));
        var pairs = tens.SelectMany(_ => units.Append("ein").Append("zwo"), (ten, unit) => $"{unit}und{ten}");
        return string.Join(' ', words.Concat(pairs).Distinct());
    }
}

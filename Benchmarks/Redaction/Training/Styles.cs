using System.Globalization;
using System.Text;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>How people type: capitals, none, no umlauts, no full stops, a slip here and there.</summary>
internal static class Styles
{
    private static readonly string[] _tails =
    [
        " danke",
        " Danke!",
        ". Danke im Voraus",
        " vielen dank",
        "\nMfG",
        " lg",
        " 😊",
        " 😢",
        "!!",
        " ...",
        " bitte um rückmeldung",
        " thanks",
        " cheers",
        " many thanks",
        " mfg",
        " 👍",
    ];
    private static readonly string[] _heads =
    [
        "hallo ",
        "Hallo, ",
        "hi ",
        "Guten Tag, ",
        "hey ",
        "guten morgen, ",
        "hello ",
        "Hi, ",
        "hallo zusammen, ",
    ];

    private const string Keys = "qwertzuiopüasdfghjklöäyxcvbnm";

    private static readonly HashSet<string> _frequentNouns =
    [
        .. "hilfe frau mann herr mutter vater geld haus kind kinder name tag uhr woche jahr jahre auto frage stadt frauen leute freund freundin tochter sohn bruder schwester problem telefon nummer polizei arzt antwort".Split(
            ' '
        ),
    ];

    public static string Apply(string sentence, Random random)
    {
        sentence = random.Next(12) == 0 ? _heads[random.Next(_heads.Length)] + sentence : sentence;
        sentence = random.Next(8) == 0 ? sentence + _tails[random.Next(_tails.Length)] : sentence;
        sentence = random.Next(10) switch
        {
            < 3 => sentence.ToLowerInvariant(),
            3 => FirstCapital(sentence.ToLowerInvariant()),
            4 => Capitals(sentence, random),
            _ => FirstCapital(sentence),
        };
        sentence = random.Next(6) == 0 ? WithoutUmlauts(sentence) : sentence;
        sentence = random.Next(5) == 0 ? WithoutPunctuation(sentence) : sentence;
        var clean = !sentence.Contains(NameSource.Begin, StringComparison.Ordinal);
        sentence = !clean && random.Next(25) == 0 ? NamesInCapitals(sentence) : sentence;
        for (var slips = random.Next(clean ? 3 : 6) == 0 ? random.Next(1, 4) : 0; slips > 0; slips--)
        {
            sentence = Slip(sentence, random);
        }

        return sentence;
    }

    /// <summary>German nouns with their capitals, as those write who mind their spelling; a capital alone must not make a name.</summary>
    public static string Nouns(string sentence)
    {
        var written = new StringBuilder(sentence);
        for (var at = 0; at < sentence.Length; at++)
        {
            var end = at;
            while (end < sentence.Length && char.IsLetter(sentence[end]))
            {
                end++;
            }

            if (end > at && IsNoun(sentence.AsSpan(at, end - at)))
            {
                written[at] = char.ToUpperInvariant(written[at]);
            }

            at = end;
        }

        return written.ToString();
    }

    private static bool IsNoun(ReadOnlySpan<char> word)
    {
        const WordLists Others = WordLists.VerbOrAdjective | WordLists.VeryFrequentWord;
        var hash = WordHash.Of(word);
        var lists = Lexicon.Shared.Find(hash);
        Span<char> folded = stackalloc char[40];
        var length = WordHash.Fold(word, folded);
        return _frequentNouns.Contains(word.ToString())
            || ((lists & WordLists.Noun) != 0 && (lists & Others) == 0)
            || (lists == WordLists.None && length > 7 && WordOrigins.Of(folded[..length], Lexicon.Shared) == WordOrigin.Compound);
    }

    private static string Capitals(string sentence, Random random) =>
        random.Next(2) == 0 ? sentence.ToUpperInvariant() : FirstCapital(sentence);

    private static string FirstCapital(string sentence)
    {
        for (var at = 0; at < sentence.Length; at++)
        {
            if (char.GetUnicodeCategory(sentence[at]) == UnicodeCategory.PrivateUse)
            {
                return sentence; // it begins with the slot of a template
            }

            if (char.IsLetter(sentence[at]))
            {
                return sentence[..at] + char.ToUpperInvariant(sentence[at]) + sentence[(at + 1)..];
            }
        }

        return sentence;
    }

    public static string WithoutUmlauts(string sentence) =>
        new StringBuilder(sentence)
            .Replace("ä", "ae")
            .Replace("ö", "oe")
            .Replace("ü", "ue")
            .Replace("ß", "ss")
            .Replace("Ä", "Ae")
            .Replace("Ö", "Oe")
            .Replace("Ü", "Ue")
            .ToString();

    /// <summary>"Am Klingelschild steht RADEMACHER": only the names.</summary>
    private static string NamesInCapitals(string sentence)
    {
        var written = new StringBuilder(sentence);
        var inside = false;
        for (var at = 0; at < written.Length; at++)
        {
            inside = written[at] == NameSource.Begin || (inside && written[at] != NameSource.End);
            written[at] = inside ? char.ToUpperInvariant(written[at]) : written[at];
        }

        return written.ToString();
    }

    private static string WithoutPunctuation(string sentence) =>
        new([.. sentence.Where(character => character is not (',' or '.' or '!' or '?'))]);

    /// <summary>One slip of the finger, not in a name: two letters swapped, one left out, doubled, or a neighbour on the keyboard hit.</summary>
    private static string Slip(string sentence, Random random)
    {
        var at = random.Next(Math.Max(1, sentence.Length - 2));
        var inName = sentence.LastIndexOf(NameSource.Begin, at) > sentence.LastIndexOf(NameSource.End, at);
        if (inName || at + 1 >= sentence.Length || !char.IsLetter(sentence[at]) || !char.IsLetter(sentence[at + 1]))
        {
            return sentence;
        }

        var (before, after) = (sentence[..at], sentence[(at + 2)..]);
        var (first, second) = (sentence[at].ToString(), sentence[at + 1].ToString());
        return random.Next(5) switch
        {
            0 or 1 => before + second + first + after,
            2 => before + first + after,
            3 => before + first + second + second + after,
            _ => before + first + Neighbour(sentence[at + 1], random) + after,
        };
    }

    private static char Neighbour(char letter, Random random)
    {
        var key = Keys.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        return key < 0 ? letter : Keys[Math.Clamp(key + (random.Next(2) == 0 ? 1 : -1), 0, Keys.Length - 1)];
    }
}

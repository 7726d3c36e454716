using System.Text;

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

    public static string Apply(string sentence, Random random)
    {
        sentence = random.Next(12) == 0 ? _heads[random.Next(_heads.Length)] + sentence : sentence;
        sentence = random.Next(8) == 0 ? sentence + _tails[random.Next(_tails.Length)] : sentence;
        sentence = random.Next(10) switch
        {
            < 4 => sentence.ToLowerInvariant(),
            4 => Capitals(sentence, random),
            _ => FirstCapital(sentence),
        };
        sentence = random.Next(6) == 0 ? WithoutUmlauts(sentence) : sentence;
        sentence = random.Next(5) == 0 ? WithoutPunctuation(sentence) : sentence;
        return random.Next(8) == 0 ? Slip(sentence, random) : sentence;
    }

    private static string Capitals(string sentence, Random random) =>
        random.Next(3) == 0 ? sentence.ToUpperInvariant() : FirstCapital(sentence);

    private static string FirstCapital(string sentence)
    {
        for (var at = 0; at < sentence.Length; at++)
        {
            if (char.IsLetter(sentence[at]))
            {
                return sentence[..at] + char.ToUpperInvariant(sentence[at]) + sentence[(at + 1)..];
            }
        }

        return sentence;
    }

    private static string WithoutUmlauts(string sentence) =>
        new StringBuilder(sentence)
            .Replace("ä", "ae")
            .Replace("ö", "oe")
            .Replace("ü", "ue")
            .Replace("ß", "ss")
            .Replace("Ä", "Ae")
            .Replace("Ö", "Oe")
            .Replace("Ü", "Ue")
            .ToString();

    private static string WithoutPunctuation(string sentence) =>
        new([.. sentence.Where(character => character is not (',' or '.' or '!' or '?'))]);

    /// <summary>Swaps two letters, not in a name.</summary>
    private static string Slip(string sentence, Random random)
    {
        var at = random.Next(Math.Max(1, sentence.Length - 2));
        var inName = sentence.LastIndexOf(NameSource.Begin, at) > sentence.LastIndexOf(NameSource.End, at);
        if (inName || at + 1 >= sentence.Length || !char.IsLetter(sentence[at]) || !char.IsLetter(sentence[at + 1]))
        {
            return sentence;
        }

        return string.Concat(sentence.AsSpan(0, at), sentence[at + 1].ToString(), sentence[at].ToString(), sentence.AsSpan(at + 2));
    }
}

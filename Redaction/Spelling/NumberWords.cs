using System.Globalization;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>
/// What one word of a number says, in the digits one would type: "null" is 0, "siebzehn" 17, "hundertvier" 104, "nulleinssieben" 017,
/// "neunzehnhundertachtzig" 1980.
/// </summary>
internal static class NumberWords
{
    private const int LongestWord = 40;

    private static readonly WordTable<string> _digits = Build();

    /// <summary>The digits, or null if the word says no number.</summary>
    public static string? Read(ScanText text, int index)
    {
        if (!text[index].Is(Cue.DigitWord) || text[index].Shape != TokenShape.Word)
        {
            return null;
        }

        if (_digits.TryGetValue(text[index].Hash, out var digits) || text[index].Length > LongestWord)
        {
            return digits;
        }

        Span<char> folded = stackalloc char[LongestWord * 2];
        return Parse(folded[..WordHash.Fold(text.Word(index), folded)]);
    }

    /// <summary>The digits of one plain folded word.</summary>
    public static string? Read(ReadOnlySpan<char> folded) => _digits.GetValueOrDefault(WordHash.OfFolded(folded));

    private static string? Parse(ReadOnlySpan<char> word)
    {
        if (_digits.TryGetValue(WordHash.OfFolded(word), out var digits))
        {
            return digits;
        }

        return Multiple(word, "tausend", 1000) ?? Multiple(word, "hundert", 100) ?? Glued(word);
    }

    /// <summary>"zweitausendsechzehn", "hundertvier", "neunzehnhundertundachtzig".</summary>
    private static string? Multiple(ReadOnlySpan<char> word, string unit, int value)
    {
        var at = word.IndexOf(unit);
        if (at < 0)
        {
            return null;
        }

        var rest = word[(at + unit.Length)..];
        rest = rest.StartsWith("und") ? rest[3..] : rest;
        var (times, more) = (ValueOf(word[..at], 1), ValueOf(rest, 0));
        return times is > 0 and < 100 && more >= 0 && more < value ? ((times * value) + more).ToString(CultureInfo.InvariantCulture) : null;
    }

    private static int ValueOf(ReadOnlySpan<char> word, int ofNothing) =>
        word switch
        {
            "" => ofNothing,
            "ein" => 1,
            _ => Parse(word) is { Length: <= 4 } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : -1,
        };

    /// <summary>One number after the other without a blank: "doppelsiebennulldrei".</summary>
    private static string? Glued(ReadOnlySpan<char> word)
    {
        const string Double = "doppel";
        var (digits, twice) = ("", false);
        while (word.Length > 0)
        {
            if (word.StartsWith(Double))
            {
                twice = true;
                word = word[Double.Length..];
                continue;
            }

            var length = word.Length;
            string? next = null;
            while (length > 1 && !_digits.TryGetValue(WordHash.OfFolded(word[..length]), out next))
            {
                length--;
            }

            if (next is null)
            {
                return null;
            }

            digits += twice ? next + next : next;
            twice = false;
            word = word[length..];
        }

        return digits;
    }

    private static WordTable<string> Build()
    {
        var units = "null eins zwei drei vier fuenf sechs sieben acht neun".Split(' ');
        var teens = "zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn".Split(' ');
        var tens = "zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig".Split(' ');
        var english = (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            + "nineteen"
        ).Split(' ');
        var englishTens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
        var words = new Dictionary<string, int>
        {
            ["zwo"] = 2,
            ["funf"] = 5,
            ["oh"] = 0,
            ["nought"] = 0,
            ["naught"] = 0,
            ["hundert"] = 100,
        };
        for (var value = 0; value < 20; value++)
        {
            words[value < 10 ? units[value] : teens[value - 10]] = value;
            words[english[value]] = value;
        }

        for (var ten = 0; ten < tens.Length; ten++)
        {
            words[tens[ten]] = words[englishTens[ten]] = (ten + 2) * 10;
            for (var unit = 1; unit < units.Length; unit++)
            {
                words[(unit == 1 ? "ein" : units[unit]) + "und" + tens[ten]] = ((ten + 2) * 10) + unit;
            }

            words["zwound" + tens[ten]] = ((ten + 2) * 10) + 2;
        }

        return new(
            words.Select(word => KeyValuePair.Create(WordHash.OfFolded(word.Key), word.Value.ToString(CultureInfo.InvariantCulture)))
        );
    }
}

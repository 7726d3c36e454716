using System.Globalization;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>
/// One number of one or more words: "siebzehn", "twenty-three", "one hundred and six", "two thousand and four", "double seven", "dreimal
/// die acht", "four twice".
/// </summary>
internal static class SpokenNumber
{
    private const int MostTimes = 4;

    private static readonly WordTable<int> _times = new(
        new Dictionary<ulong, int>
        {
            [WordHash.OfFolded("double")] = 2,
            [WordHash.OfFolded("doppel")] = 2,
            [WordHash.OfFolded("doppelt")] = 2,
            [WordHash.OfFolded("doppelte")] = 2,
            [WordHash.OfFolded("zweimal")] = 2,
            [WordHash.OfFolded("twice")] = 2,
            [WordHash.OfFolded("triple")] = 3,
            [WordHash.OfFolded("treble")] = 3,
            [WordHash.OfFolded("dreimal")] = 3,
            [WordHash.OfFolded("viermal")] = MostTimes,
        }
    );

    private static readonly WordSet _hundred = WordHash.SetOf("hundert hundred");
    private static readonly WordSet _thousand = WordHash.SetOf("tausend thousand");
    private static readonly WordSet _and = WordHash.SetOf("und and");
    private static readonly WordSet _articles = WordHash.SetOf("die der das eine the a");

    /// <summary>Words that say a number only beside another one: "the one I use", "oh".</summary>
    private static readonly WordSet _doubtful = WordHash.SetOf("one oh");

    private static readonly WordSet _one = WordHash.SetOf("ein one a");

    /// <summary>Whether a number begins with the token; tells its last token. What goes on needs no second word to be a number.</summary>
    public static bool TryRead(ScanText text, int index, bool goesOn, out int last, out string digits)
    {
        (last, digits) = (index, "");
        if (_times.TryGetValue(text[index].Hash, out var times))
        {
            return TryRepeated(text, index, times, out last, out digits);
        }

        if (!TryCounted(text, index, ref last, ref digits) && !TryWord(text, index, goesOn, ref last, ref digits))
        {
            return false;
        }

        if (IsWord(text, last + 1) && text.Word(last + 1) is "twice" or "zweimal" && digits.Length == 1)
        {
            (last, digits) = (last + 1, digits + digits);
        }

        return true;
    }

    /// <summary>"ein", "one": says a number only beside another word.</summary>
    public static bool IsOne(ulong hash) => _one.Contains(hash);

    /// <summary>"one hundred", "one five", "D one"; "ein" says a number only before "hundert", which is one itself.</summary>
    public static bool MayBeOne(ScanText text, int index)
    {
        if (text.Word(index) is "ein" or "Ein")
        {
            return false;
        }

        var next = index + 1;
        next += text.First(next) is '-' or ',' ? 1 : 0;
        return (index > 0 && text[index - 1].Length == 1)
            || (
                next < text.Count
                && (
                    text[next].Shape == TokenShape.Number
                    || text[next].Is(Cue.DigitWord)
                    || text[next].Has(WordMark.Repetition)
                    || _thousand.Contains(text[next].Hash)
                )
            );
    }

    public static bool IsRepetition(ulong hash) => _times.ContainsKey(hash);

    /// <summary>Where "dreimal (die)" begins before a number, else the number.</summary>
    public static int RepetitionBefore(ScanText text, int number)
    {
        var before = number - 1;
        before -= before > 0 && _articles.Contains(text[before].Hash) ? 1 : 0;
        return before >= 0 && IsRepetition(text[before].Hash) ? before : number;
    }

    /// <summary>"551029 three times": how often, and no digit.</summary>
    public static bool IsCounting(ScanText text, int next) =>
        next < text.Count
        && text.Word(next) is "times" or "Mal" or "mal"
        && !(
            next + 1 < text.Count
            && (
                text[next + 1].Is(Cue.DigitWord)
                || text[next + 1].Shape == TokenShape.Number
                || text.Word(next + 1) is "die" or "der" or "das" or "eine" or "the" or "a"
            )
        );

    /// <summary>A number in words follows, perhaps behind other short ones: "12 05 neunzehnhundertachtzig".</summary>
    public static bool IsBefore(ScanText text, int at)
    {
        const int Reach = 2;
        for (var next = at + 1; next < Math.Min(text.Count, at + 1 + Reach); next++)
        {
            if (text[next].Shape != TokenShape.Number || text[next].Length > 2)
            {
                return TryRead(text, next, goesOn: true, out _, out _);
            }
        }

        return false;
    }

    private static bool TryRepeated(ScanText text, int index, int times, out int last, out string digits)
    {
        last = index + 1;
        last += IsWord(text, last) && _articles.Contains(text[last].Hash) ? 1 : 0;
        var digit =
            !IsSameLine(text, last) ? null
            : text[last].Shape == TokenShape.Number && text[last].Length == 1 ? text.Word(last).ToString()
            : NumberWords.Read(text, last);
        digits = digit is { Length: 1 } ? new string(digit[0], times) : "";
        return digits.Length > 0;
    }

    /// <summary>"ein hundert", "two thousand and four", "nineteen hundred".</summary>
    private static bool TryCounted(ScanText text, int index, ref int last, ref string digits)
    {
        var value = _one.Contains(text[index].Hash) ? 1 : Value(text, index);
        var unit =
            !IsWord(text, index + 1) ? 0
            : _hundred.Contains(text[index + 1].Hash) ? 100
            : _thousand.Contains(text[index + 1].Hash) ? 1000
            : 0;
        if (value is < 1 or > 99 || unit == 0)
        {
            return false;
        }

        (value, last) = (value * unit, index + 1);
        var next = index + 2;
        var joined = IsWord(text, next) && _and.Contains(text[next].Hash);
        next += joined ? 1 : 0;
        if (
            IsSameLine(text, next)
            && TensAndUnit(text, next, out var end) is > 0 and < 100 and var more
            && (joined || unit == 1000 || more > 9)
        )
        {
            (value, last) = (value + more, end);
        }

        digits = value.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    private static bool TryWord(ScanText text, int index, bool goesOn, ref int last, ref string digits)
    {
        if (NumberWords.Read(text, index) is not { } word)
        {
            digits = IsLetterO(text, index, goesOn) ? "0" : digits;
            return digits.Length > 0;
        }

        if (!goesOn && _doubtful.Contains(text[index].Hash) && !IsNumberNext(text, index))
        {
            return false;
        }

        digits = word;
        if (TensAndUnit(text, index, out var end) is var value && end > index)
        {
            (last, digits) = (end, value.ToString(CultureInfo.InvariantCulture));
        }

        return true;
    }

    /// <summary>"o two o": the letter among numbers.</summary>
    private static bool IsLetterO(ScanText text, int index, bool goesOn) =>
        text.Word(index) is "o" or "O"
        && (
            IsNumberNext(text, index)
            || (goesOn && (index + 1 == text.Count || text[index + 1].AfterLine || text.First(index + 1) is ',' or '.'))
        );

    private static bool IsNumberNext(ScanText text, int index)
    {
        var next = index + 1;
        next += next < text.Count && text.First(next) is '-' or ',' ? 1 : 0;
        return IsSameLine(text, next)
            && (NumberWords.Read(text, next) is not null || text[next].Shape == TokenShape.Number || IsRepetition(text[next].Hash));
    }

    /// <summary>"twenty-three": English says the tens first.</summary>
    private static int TensAndUnit(ScanText text, int index, out int end)
    {
        end = index;
        var value = Value(text, index);
        if (value is < 20 or > 90 || value % 10 != 0)
        {
            return value;
        }

        var unit = text.IsSymbol(index + 1, '-') ? index + 2 : index + 1;
        var english = text.Word(index).EndsWith("y", StringComparison.OrdinalIgnoreCase);
        if (english && IsSameLine(text, unit) && Value(text, unit) is >= 1 and <= 9 and var more)
        {
            end = unit;
            return value + more;
        }

        return value;
    }

    private static int Value(ScanText text, int index) =>
        NumberWords.Read(text, index) is { Length: <= 3 } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : -1;

    private static bool IsSameLine(ScanText text, int index) => index < text.Count && !text[index].AfterLine;

    private static bool IsWord(ScanText text, int index) => IsSameLine(text, index) && text[index].Shape == TokenShape.Word;
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Words people write for the symbols of an address: bare ("max at gmx"), in brackets ("(at)", "[[dot]]"), between signs
/// ("max*at*gmx", "max / punkt / muster"), with digits for letters ("d0t") or letter by letter ("d-o-t").
/// </summary>
internal static class SpelledSymbols
{
    private const int MostSigns = 3;
    private const int MostLetters = 5;
    private const string Opening = "([{<";
    private const string Closing = ")]}>";
    private const string Signs = "-._*|/\\~:\"'`#=+,";

    private static readonly WordSet _hyphens = WordHash.SetOf("minus bindestrich strich dash hyphen");
    private static readonly WordSet _joints = WordHash.SetOf(
        "punkt dot point pkt period minus bindestrich mittelstrich strich dash hyphen unterstrich tiefstrich underscore underline plus"
    );
    private static readonly WordSet _dots = WordHash.SetOf("punkt dot point pkt period");
    private static readonly WordSet _ats = WordHash.SetOf("at aet");
    private static readonly WordSet _between = WordHash.SetOf("dann das then danach nochmal");
    private static readonly WordSet _signWords = WordHash.SetOf("sign zeichen symbol");

    public static bool IsDotWord(ulong hash) => _dots.Contains(hash);

    /// <summary>The word for the at sign, or the sign itself, with what encloses it; tells the tokens before and after.</summary>
    public static bool IsAt(ScanText text, int index, out int before, out int after, out bool unmistakable)
    {
        (before, after, unmistakable) = (index - 1, index + 1, true);
        var named = text[index].Is(Cue.AtWord);
        if (!named && !text.IsSymbol(index, '@') && !IsInBrackets(text, index) && !IsInLetters(text, index, out after))
        {
            return false;
        }

        after += named && after < text.Count && text.IsSymbol(after, '-') && text.Touches(after) && IsSignWord(text, after + 1) ? 2 : 0;
        after += named && IsSignWord(text, after) ? 1 : 0; // "at sign", "at-Zeichen"
        var enclosed = Widen(text, ref before, ref after);
        SkipBetween(text, ref before, ref after);
        unmistakable = !named || enclosed || text.First(index) is 'ä' or 'Ä' or 'k' or 'K';
        return before >= 0 && after < text.Count;
    }

    /// <summary>"…, dann das at zeichen, dann gmx".</summary>
    private static void SkipBetween(ScanText text, ref int before, ref int after)
    {
        if (before > 0 && _between.Contains(text[before].Hash))
        {
            while (before > 0 && (text.IsSymbol(before, ',') || _between.Contains(text[before].Hash)))
            {
                before--;
            }
        }

        var next = text.IsSymbol(after, ',') ? after + 1 : after;
        if (next + 1 < text.Count && _between.Contains(text[next].Hash))
        {
            after = next + 1;
        }
        else if (next + 1 < text.Count && next > after && IsDot(text, next + 1, out _, out var isWord) && isWord)
        {
            after = next; // "at, gmx, punkt, de"
        }
    }

    /// <summary>A dot, or the word for it, from a place on.</summary>
    public static bool IsDot(ScanText text, int index, out int after, out bool isWord)
    {
        if (index + 3 < text.Count && text.IsSymbol(index + 1, '.') && IsBracket(text, index, index + 2))
        {
            (isWord, after) = (true, index + 3);
            return true; // "(.)"
        }

        isWord = Reads(text, index, _dots, out after);
        if (isWord || !text.IsSymbol(index, '.') || index + 1 >= text.Count)
        {
            return isWord;
        }

        after = index + 1;
        return !text[after].AfterSpace || text[index].AfterSpace;
    }

    public static bool IsHyphen(ScanText text, int index, out int after) => Reads(text, index, _hyphens, out after);

    public static bool IsJoint(ScanText text, int index) => index >= 0 && _joints.Contains(text[index].Hash);

    /// <summary>A joint just before the token; tells the last token of the label before it.</summary>
    public static bool IsJointBefore(ScanText text, int index, out int before)
    {
        before = index - 2;
        if (before >= 0 && text.First(index - 1) is '.' or '_' && text[index].AfterSpace && text[index - 1].AfterSpace)
        {
            return true; // "max . muster"
        }

        var last = index - 1;
        while (last > 0 && index - last <= MostSigns && IsSign(text, last))
        {
            last--;
        }

        if (last <= 0 || text[last].Shape != TokenShape.Word)
        {
            return false;
        }

        var first = IsDisguisedBefore(text, last) ? last - 2 : last;
        if (first == last && !_joints.Contains(text[last].Hash))
        {
            return false;
        }

        (before, var after) = (first - 1, last + 1);
        Widen(text, ref before, ref after);
        return before >= 0 && (after == index || text.IsSymbol(index - 1, ','));
    }

    /// <summary>"a" or "@" between brackets.</summary>
    private static bool IsInBrackets(ScanText text, int index) =>
        text[index].Length == 1 && text.First(index) is 'a' or 'A' or 'ä' or 'Ä' && index > 0 && IsBracket(text, index - 1, index + 1);

    /// <summary>"a-t".</summary>
    private static bool IsInLetters(ScanText text, int index, out int after)
    {
        after = index + 1;
        return text.First(index) is 'a' or 'A'
            && text[index].Length == 1
            && text[index].AfterSpace
            && ReadsLetters(text, index, _ats, out after);
    }

    private static bool IsSignWord(ScanText text, int index) => index < text.Count && _signWords.Contains(text[index].Hash);

    /// <summary>The word from a place on, with signs on both sides of it or on none.</summary>
    private static bool Reads(ScanText text, int index, WordSet words, out int after)
    {
        var word = index;
        while (word < text.Count && word - index < MostSigns && IsSign(text, word))
        {
            word++;
        }

        after = word + 1;
        if (word >= text.Count || text[word].Shape != TokenShape.Word)
        {
            return false;
        }

        if (!words.Contains(text[word].Hash))
        {
            var disguised = IsDisguisedAfter(text, word);
            after = disguised ? word + 3 : after;
            if (!disguised && !ReadsLetters(text, word, words, out after))
            {
                return false;
            }
        }

        var before = word - 1;
        Widen(text, ref before, ref after);
        return after < text.Count && before < index;
    }

    /// <summary>"d0t" and "d.o.t" stand for "dot".</summary>
    private static bool IsDisguisedAfter(ScanText text, int first) =>
        first + 2 < text.Count
        && text.First(first) is 'd' or 'D'
        && text.Word(first + 1) is "0"
        && text.Word(first + 2) is "t" or "T"
        && text[first].Length == 1
        && text.Touches(first + 1)
        && text.Touches(first + 2);

    private static bool IsDisguisedBefore(ScanText text, int last) => last >= 2 && IsDisguisedAfter(text, last - 2);

    private static bool ReadsLetters(ScanText text, int first, WordSet words, out int after)
    {
        Span<char> letters = stackalloc char[MostLetters];
        var length = 0;
        after = first + 1;
        for (var at = first; at < text.Count && length < MostLetters && text[at].Shape == TokenShape.Word && text[at].Length == 1; at += 2)
        {
            letters[length++] = (char)(text.First(at) | 0x20);
            after = at + 1;
            if (!text.Touches(at + 1) || !text.IsSymbol(at + 1, text.First(first + 1)) || !text.Touches(at + 2))
            {
                break;
            }
        }

        return length > 1 && words.Contains(WordHash.OfFolded(letters[..length]));
    }

    /// <summary>Takes the signs in that stand in pairs about the word: brackets, or the same sign on both sides.</summary>
    private static bool Widen(ScanText text, ref int before, ref int after)
    {
        var signs = 0;
        while (signs < MostSigns && before > 0 && after + 1 < text.Count && IsPair(text, before, after))
        {
            (signs, before, after) = (signs + 1, before - 1, after + 1);
        }

        if (signs == 0 && before > 0 && text.IsSymbol(before, ',') && text[after].Shape != TokenShape.Symbol)
        {
            before--; // "R wie Richard, at gmx punkt net"
        }

        return signs > 0;
    }

    private static bool IsPair(ScanText text, int before, int after) =>
        IsBracket(text, before, after)
        || (
            text[before].Shape == TokenShape.Symbol
            && text.IsSymbol(after, text.First(before))
            && Signs.Contains(text.First(before), StringComparison.Ordinal)
        );

    private static bool IsBracket(ScanText text, int before, int after) =>
        Opening.IndexOf(text.First(before), StringComparison.Ordinal) is >= 0 and var bracket && text.IsSymbol(after, Closing[bracket]);

    private static bool IsSign(ScanText text, int index) =>
        text[index].Shape == TokenShape.Symbol
        && text.First(index) is var sign
        && (
            Signs.Contains(sign, StringComparison.Ordinal)
            || Opening.Contains(sign, StringComparison.Ordinal)
            || Closing.Contains(sign, StringComparison.Ordinal)
        );
}

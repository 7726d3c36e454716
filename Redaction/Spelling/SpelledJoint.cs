using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>A word for a sign that stands between two parts: "punkt", "[at]", "a t", "d o t", "Klammer auf at Klammer zu", "unterstrich", "hash".</summary>
internal static class SpelledJoint
{
    private const int MostSigns = 3;
    private const int MostInDomain = 6;

    public static bool TryRead(ScanText text, int at, bool spelledBefore, out char sign, out int after)
    {
        (sign, after) = ('\0', at + 1);
        if (at == 0 || at + 1 >= text.Count || text[at].AfterLine || IsPlainWord(text[at]))
        {
            return false;
        }

        if (IsAt(text, at, spelledBefore, out after))
        {
            sign = '@';
        }
        else if (IsDot(text, at, out after))
        {
            sign = '.';
        }
        else if (text[at].Shape == TokenShape.Word)
        {
            sign = SignWords.Joint(text[at].Hash);
            var last = at;
            sign = sign == '\0' ? SignWords.Sign(text, at, out last) : sign;
            after = last + 1;
            sign = IsSpokenOf(text, at) ? '\0' : sign;
        }

        return sign != '\0' && (after >= text.Count || !text[after].AfterLine);
    }

    private static bool IsPlainWord(in Token token) =>
        token is { Shape: TokenShape.Word, Length: > 1 } && !token.Is(Cue.AtWord) && !token.Has(WordMark.Joint | WordMark.Sign);

    /// <summary>"ein Ausrufezeichen haben" speaks of the sign, "Fahrrad Dollarzeichen dreißig" has it.</summary>
    private static bool IsSpokenOf(ScanText text, int at) =>
        !IsNumber(text, at - 1) && !IsAbbreviation(text, at - 1) && text[at - 1].IsIn(WordLists.VeryFrequentWord);

    /// <summary>"AB" in "Köln Strich AB Strich 412".</summary>
    private static bool IsAbbreviation(ScanText text, int index) =>
        text[index].Case == LetterCase.Upper && text[index].Length is 2 or 3 && index > 0 && text[index - 1].Case != LetterCase.Upper;

    private static bool IsNumber(ScanText text, int index) => text[index].Is(Cue.DigitWord) && text.Word(index) is not ("ein" or "one");

    private static bool IsAt(ScanText text, int at, bool spelledBefore, out int after)
    {
        for (var word = at; word < Math.Min(text.Count, at + MostSigns); word++)
        {
            if (text[word].Shape == TokenShape.Symbol)
            {
                continue;
            }

            if (
                SpelledSymbols.IsAt(text, word, out var before, out after, out var unmistakable)
                && before == at - 1
                && (unmistakable || ((spelledBefore || !IsOrdinary(text[before])) && SpelledDomain.From(text, after).Last >= 0))
            )
            {
                return true;
            }

            break;
        }

        return IsSpacedAt(text, at, out after) || IsBracketed(text, at, out after);
    }

    /// <summary>"the price at amazon dot com".</summary>
    private static bool IsOrdinary(in Token word) =>
        word.Shape == TokenShape.Symbol
        || word.IsIn(WordLists.FrequentWord | WordLists.VeryFrequentWord | WordLists.GermanWord | WordLists.EnglishWord);

    /// <summary>"kassenwart a t verein d o t de".</summary>
    private static bool IsSpacedAt(ScanText text, int at, out int after)
    {
        after = at + 2;
        return after < text.Count && text.Word(at) is "a" or "A" && text.Word(at + 1) is "t" or "T" && IsDotNear(text, after);
    }

    private static bool IsDotNear(ScanText text, int index)
    {
        var end = Math.Min(text.Count, index + MostInDomain);
        while (index < end && !IsDot(text, index, out _))
        {
            index++;
        }

        return index < end;
    }

    /// <summary>"Klammer auf at Klammer zu".</summary>
    private static bool IsBracketed(ScanText text, int at, out int after)
    {
        after = at + 5;
        return after < text.Count
            && text.Word(at) is "Klammer" or "klammer"
            && text.Word(at + 1) is "auf"
            && text[at + 2].Is(Cue.AtWord)
            && text.Word(at + 3) is "Klammer" or "klammer"
            && text.Word(at + 4) is "zu";
    }

    private static bool IsDot(ScanText text, int at, out int after)
    {
        if (SpelledSymbols.IsDot(text, at, out after, out var isWord) && isWord)
        {
            return true;
        }

        after = at + 3;
        return after < text.Count && text.Word(at) is "d" or "D" && text.Word(at + 1) is "o" or "O" && text.Word(at + 2) is "t" or "T";
    }
}

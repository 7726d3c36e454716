using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Whether a word after "Passwort" is one, and how far it goes.</summary>
internal static class SecretShape
{
    private static readonly HashSet<ulong> _copulas = "ist lautet lautete war is was are lauten heisst waere soll sein should"
        .Split(' ')
        .Select(word => WordHash.OfFolded(word))
        .ToHashSet();

    public static bool IsCopula(ScanText text, int index) => text[index].Shape == TokenShape.Word && _copulas.Contains(text[index].Hash);

    /// <param name="text">The text.</param>
    /// <param name="value">The first token of what may be the value.</param>
    /// <param name="kind">Password or user name.</param>
    /// <param name="separated">A colon, an equals sign or "is" stands before it.</param>
    /// <param name="quoted">A quotation mark stands before it.</param>
    public static bool IsValue(ScanText text, int value, PersonalDataKind kind, bool separated, bool quoted)
    {
        var last = LastToken(text, value, kind);
        var (digits, symbols, words) = (0, 0, 0);
        for (var index = value; index <= last; index++)
        {
            digits += text[index].Shape == TokenShape.Number ? text[index].Length : 0;
            symbols += text[index].Shape == TokenShape.Symbol && text.First(index) is not ('-' or '.') ? 1 : 0;
            words += text[index].Shape == TokenShape.Word ? 1 : 0;
        }

        var length = text[last].End - text[value].Start;
        if (length < 3 || IsTimeOrAmount(text, value, last))
        {
            return false;
        }

        if (digits > 0 && (words > 0 || symbols > 0 || digits >= 4))
        {
            return true;
        }

        if (words == 0 || text[value].Is(Cue.Status | CueSearch.Deciding | Cue.NumberWord))
        {
            return symbols > 0 && words > 0 && length >= 6;
        }

        return quoted
            || symbols > 0
            || (kind == PersonalDataKind.UserName && EndsLine(text, last) && !text[value].IsIn(WordLists.VeryFrequentWord))
            || (separated ? !text[value].IsIn(WordLists.VeryFrequentWord) : IsOddWord(text, value, last));
    }

    public static int LastToken(ScanText text, int value, PersonalDataKind kind)
    {
        var last = value;
        while (last + 1 < text.Count && text.Touches(last + 1) && last - value < 24)
        {
            last++;
        }

        while (last > value && text[last].Shape == TokenShape.Symbol && IsTrailing(text.First(last), kind))
        {
            last--;
        }

        return last;
    }

    private static bool IsTrailing(char symbol, PersonalDataKind kind) =>
        symbol is '.' or ',' or ';' or ':' or ')' or '"' or '\'' or '?' or '/' || (symbol == '!' && kind == PersonalDataKind.UserName);

    /// <summary>Without "is" or a colon a plain word counts only if it is none: in no list of words, or glued from several.</summary>
    private static bool IsOddWord(ScanText text, int value, int last) =>
        last > value || (text[value].Lists & (WordLists.GermanWord | WordLists.EnglishWord | WordLists.FrequentWord)) == 0;

    private static bool EndsLine(ScanText text, int last)
    {
        var next = last + 1 < text.Count && text[last + 1].Shape == TokenShape.Symbol ? last + 2 : last + 1;
        return next >= text.Count || text[next].AfterLine;
    }

    private static bool IsTimeOrAmount(ScanText text, int value, int last) =>
        text[value].Shape == TokenShape.Number && last + 1 < text.Count && text[last + 1].Is(Cue.Measure) && !text[last + 1].Is(Cue.Filler);
}

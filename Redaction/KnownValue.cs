using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction;

/// <summary>
/// A value as the words and numbers it consists of. It is found again with other separators and case; each word of a name also alone, and
/// with a genitive ending.
/// </summary>
internal sealed class KnownValue
{
    private const int LongestEnding = 2;

    private readonly PersonalDataKind _kind;
    private readonly string _compact;
    private readonly string[] _words;

    public KnownValue(PersonalDataKind kind, string value)
    {
        _kind = kind;
        Span<char> folded = stackalloc char[256];
        var length = WordHash.Fold(value.AsSpan()[..Math.Min(value.Length, 120)], folded);
        _compact = string.Concat(folded[..length].ToArray().Where(char.IsLetterOrDigit));
        _words = kind == PersonalDataKind.Person ? Split(folded[..length].ToString()) : [];
    }

    public void FindIn(ScanText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Shape != TokenShape.Symbol && Matches(text, index) is var end and > 0)
            {
                var first = index;
                while (WordAfter(text, index) is var next and > 0)
                {
                    (index, end) = (next, text[next].End);
                }

                text.Report(text[first].Start, end, _kind, "known", Rank.Known);
            }
        }
    }

    /// <summary>The next word, after a hyphen or blank, if it belongs to the same name; else 0.</summary>
    private int WordAfter(ScanText text, int index)
    {
        var next = text.IsSymbol(index + 1, '-') ? index + 2 : index + 1;
        return next < text.Count && text[next].Shape == TokenShape.Word && WordAlone(text, next) > 0 ? next : 0;
    }

    private static string[] Split(string value) =>
        value.Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 3).ToArray();

    /// <summary>The end in the text of the value that begins with the token, or 0.</summary>
    private int Matches(ScanText text, int first)
    {
        Span<char> folded = stackalloc char[64];
        var taken = 0;
        for (var index = first; index < Math.Min(text.Count, first + 40); index++)
        {
            if (text[index].Shape == TokenShape.Symbol)
            {
                continue;
            }

            var length = WordHash.Fold(text.Word(index), folded);
            text.Work += length;
            var rest = _compact.AsSpan(taken);
            if (rest.StartsWith(folded[..length]))
            {
                taken += length;
                if (taken == _compact.Length)
                {
                    return text[index].End;
                }

                continue;
            }

            return folded[..length].StartsWith(rest) && length - rest.Length <= LongestEnding && text[index].Shape == TokenShape.Word
                ? text[index].End
                : WordAlone(text, first);
        }

        return WordAlone(text, first);
    }

    private int WordAlone(ScanText text, int index)
    {
        Span<char> folded = stackalloc char[64];
        var length = WordHash.Fold(text.Word(index), folded);
        foreach (var word in _words)
        {
            if (folded[..length].StartsWith(word) && length - word.Length <= (word.Length > 3 ? LongestEnding - 1 : 0))
            {
                return text[index].End;
            }
        }

        return 0;
    }
}

using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction;

/// <summary>
/// A value as the words and numbers it consists of. It is found again with other separators and case, spelled letter by letter, and with
/// digits as words; each word of a name also alone, and with an ending.
/// </summary>
internal sealed class KnownValue
{
    private const int LongestEnding = 2;
    private const int MostTokens = 64;
    private const int LongestValue = 120;

    private readonly PersonalDataKind _kind;
    private readonly string _value;
    private readonly string[] _forms;
    private readonly string[] _words;

    public KnownValue(PersonalDataKind kind, string value)
    {
        _kind = kind;
        _value = value;
        var start = value[..Math.Min(value.Length, LongestValue)];
        _forms = KnownForms.Of(kind, start);
        Span<char> folded = stackalloc char[2 * LongestValue];
        var length = WordHash.Fold(start, folded);
        _words = kind == PersonalDataKind.Person ? KnownNames.Words(folded[..length].ToString()) : [];
    }

    public void FindIn(ScanText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            if (LastToken(text, index) is var last and >= 0)
            {
                var first = index;
                for (index = last; NextWord(text, index) is var next and >= 0; )
                {
                    index = next;
                }

                text.Candidates.Add(new Candidate(text[first].Start, text[index].End, _kind, "known", Rank.Known, _value));
            }
        }
    }

    /// <summary>The token that ends the value, or the word of the name, that begins with this token; else -1.</summary>
    private int LastToken(ScanText text, int first)
    {
        if (text[first].Shape == TokenShape.Symbol)
        {
            return -1;
        }

        var last = -1;
        foreach (var form in _forms)
        {
            last = Math.Max(last, Matches(text, first, form, LongestEnding));
        }

        foreach (var word in _words)
        {
            last = Math.Max(last, Matches(text, first, word, KnownNames.LongestEnding(word)));
        }

        return last;
    }

    /// <summary>The last token of the next word, after a hyphen or blank, if it belongs to the same name; else -1.</summary>
    private int NextWord(ScanText text, int last)
    {
        var next = text.IsSymbol(last + 1, '-') ? last + 2 : last + 1;
        return next < text.Count && _words.Length > 0 ? LastToken(text, next) : -1;
    }

    private static int Matches(ScanText text, int first, string value, int longestEnding)
    {
        Span<char> folded = stackalloc char[64];
        var rest = value.AsSpan();
        for (var index = first; index < Math.Min(text.Count, first + MostTokens); index++)
        {
            if (text[index].Shape == TokenShape.Symbol)
            {
                continue;
            }

            var length = WordHash.Fold(text.Word(index), folded);
            text.Work += length;
            var token = SpokenDigits.IsDigit(rest[0]) ? SpokenDigits.Read(folded[..length]) : folded[..length];
            if (!rest.StartsWith(token))
            {
                var isInflected = token.StartsWith(rest) && KnownNames.IsEnding(token[rest.Length..], longestEnding);
                return isInflected && text[index].Shape == TokenShape.Word ? index : -1;
            }

            rest = rest[token.Length..];
            if (rest.IsEmpty)
            {
                return index;
            }
        }

        return -1;
    }
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>What stands between two blanks or two quotation marks, without the marks and full stops about it, and what it looks like.</summary>
internal struct SecretChunk
{
    private const int MostTokens = 24;
    private const int MostQuoted = 12;
    private const int ShortestStrong = 4;

    private static readonly WordSet _products = WordHash.SetOf(
        "windows win ios iphone ipad android galaxy pixel office xbox ps playstation macos mac ubuntu firefox chrome edge outlook wifi hdmi usb mp fritzbox fritz router covid pdf word excel samsung version update"
    );

    public int First { get; private set; }

    public int Last { get; private set; }

    /// <summary>The last token before the next blank.</summary>
    public int End { get; private set; }

    public bool IsQuoted { get; private set; }

    public int Digits { get; private set; }

    public int Words { get; private set; }

    /// <summary>Symbols that stand in no ordinary word, at the end or within.</summary>
    public int Symbols { get; private set; }

    /// <summary>Words with a dot or underscore between them, as in "lisa.muster".</summary>
    public bool IsDotted { get; private set; }

    public int Length { get; private set; }

    public readonly bool IsEmpty => Last < First || Length == 0;

    /// <summary>One word and nothing else.</summary>
    public readonly bool IsWord => Words > 0 && Digits == 0 && Symbols == 0;

    public readonly bool IsNumber => Digits > 0 && Words == 0;

    public static SecretChunk From(ScanText text, int index, PersonalDataKind kind)
    {
        var chunk = default(SecretChunk);
        var quote = text.First(index) is '"' or '\'' ? ClosingQuote(text, index) : -1;
        if (quote > index + 1)
        {
            (chunk.First, chunk.Last, chunk.End, chunk.IsQuoted) = (index + 1, quote - 1, quote, true);
        }
        else
        {
            chunk.First = index + (text.First(index) is '"' or '\'' or '(' or '[' or '<' && text.Touches(index + 1) ? 1 : 0);
            chunk.End = chunk.First;
            while (chunk.End + 1 < text.Count && text.Touches(chunk.End + 1) && chunk.End - chunk.First < MostTokens)
            {
                chunk.End++;
            }

            chunk.Last = Trim(text, chunk.First, chunk.End, kind);
        }

        chunk.Measure(text);
        return chunk;
    }

    /// <summary>The stretch that ends with the token.</summary>
    public static SecretChunk Before(ScanText text, int last, PersonalDataKind kind)
    {
        var first = last;
        if (text.First(last) is '"' or '\'' && OpeningQuote(text, last) is var open and >= 0)
        {
            return From(text, open, kind);
        }

        while (first > 0 && !text[first].AfterSpace && last - first < MostTokens)
        {
            first--;
        }

        return From(text, first, kind);
    }

    /// <summary>No ordinary word or number looks like this: digits among letters, or symbols.</summary>
    public readonly bool IsStrong(ScanText text, PersonalDataKind kind)
    {
        if (IsEmpty || Length < ShortestStrong || IsAddress(text))
        {
            return false;
        }

        if (Words > 0 && Digits > 0)
        {
            return !IsMeasureOrProduct(text);
        }

        var marked =
            Symbols > 0
            && (
                Words > 0
                    ? Length >= 5 && !IsGendered(text) && !_products.Contains(text[First].Hash)
                    : Digits >= 3 && text.First(Last) is '#' or '*' or '!'
            );
        return marked || (Words > 0 && text.First(First) == '*' && Digits >= 3) || (kind == PersonalDataKind.UserName && IsDotted);
    }

    /// <summary>The characters stand where a value is announced: anything that is more than a word or a small number.</summary>
    public readonly bool IsLikely => !IsEmpty && Length >= 3 && ((Digits > 0 && (Words > 0 || Symbols > 0 || Digits >= 4)) || IsMarked);

    private readonly bool IsMarked => Symbols > 0 && Words > 0 && Length >= 5;

    private void Measure(ScanText text)
    {
        for (var index = First; index <= Last; index++)
        {
            text.Work++;
            switch (text[index].Shape)
            {
                case TokenShape.Number:
                    Digits += text[index].Length;
                    break;
                case TokenShape.Word:
                    Words++;
                    break;
                default:
                    Symbols += IsOdd(text.First(index)) ? 1 : 0;
                    break;
            }

            IsDotted |=
                index > First
                && index < Last
                && text.First(index) is '.' or '_'
                && text[index - 1].Shape == TokenShape.Word
                && text[index + 1].Shape != TokenShape.Symbol
                && text[index - 1].Length > 1;
        }

        if (Last > First && Digits == 0 && Symbols == 1 && text.First(Last) is '!' or '?' && !IsQuoted)
        {
            (Last, Symbols) = (Last - 1, 0); // the end of a sentence, not of a password
        }

        Length = Last < First ? 0 : text[Last].End - text[First].Start;
    }

    private static bool IsOdd(char symbol) =>
        symbol
            is '#'
                or '$'
                or '%'
                or '&'
                or '*'
                or '_'
                or '+'
                or '='
                or '@'
                or '!'
                or '~'
                or '^'
                or '?'
                or '<'
                or '>'
                or '|'
                or '\\'
                or '{'
                or '}';

    private static int Trim(ScanText text, int first, int end, PersonalDataKind kind)
    {
        var last = end;
        while (last > first && text[last].Shape == TokenShape.Symbol && IsTrailing(text.First(last), kind))
        {
            last--;
        }

        return last;
    }

    private static bool IsTrailing(char symbol, PersonalDataKind kind) =>
        symbol is '.' or ',' or ';' or ':' or ')' or ']' or '"' or '\'' or '?' or '/' or '>'
        || symbol >= 0x80
        || (symbol == '!' && kind == PersonalDataKind.UserName);

    private static int ClosingQuote(ScanText text, int open)
    {
        for (var index = open + 1; index < Math.Min(text.Count, open + MostQuoted) && !text[index].AfterLine; index++)
        {
            text.Work++;
            var closes = text.First(index) == text.First(open) && (index + 1 == text.Count || !IsInner(text, index));
            if (closes)
            {
                return index;
            }
        }

        return -1;
    }

    private static int OpeningQuote(ScanText text, int close)
    {
        for (var index = close - 1; index >= Math.Max(0, close - MostQuoted); index--)
        {
            text.Work++;
            if (text.First(index) == text.First(close) && (index == 0 || text[index].AfterSpace))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>"geht's": an apostrophe within a word.</summary>
    private static bool IsInner(ScanText text, int index) =>
        text.Touches(index) && text.Touches(index + 1) && text[index + 1].Shape != TokenShape.Symbol;

    /// <summary>An e-mail address or a link is found as what it is.</summary>
    private readonly bool IsAddress(ScanText text)
    {
        var characters = text.Characters[text[First].Start..text[Last].End];
        var at = characters.IndexOf('@');
        return characters.Contains("://", StringComparison.Ordinal)
            || characters.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (at > 0 && characters[at..].Contains('.'));
    }

    /// <summary>"256GB", "8-stellig", "iPhone15", "24-Stunden-Hotline".</summary>
    private readonly bool IsMeasureOrProduct(ScanText text)
    {
        var second = First + 1;
        if (text[First].Shape == TokenShape.Word)
        {
            return _products.Contains(text[First].Hash) || text[First].Is(Cue.Version | Cue.Order | Cue.Article);
        }

        if (text[First].Length > 4 || second > Last)
        {
            return false;
        }

        second += text.First(second) is '-' or '.' or ',' && second < Last ? 1 : 0;
        return text[second].Shape == TokenShape.Word
            && (
                text[second].Length <= 2
                || text[second].Is(Cue.Measure | Cue.Month)
                || (second == First + 2 && text[second].IsIn(WordLists.GermanWord | WordLists.EnglishWord))
                || text.Word(second) is "stellig" or "stellige" or "stelligen" or "stelliges" or "digit" or "min" or "fach" or "mal"
            )
            && Symbols == 0
            && Last <= second + 2;
    }

    /// <summary>"Kund*innen", "Nutzer:in", "Mitarbeiter_innen".</summary>
    private readonly bool IsGendered(ScanText text) =>
        Digits == 0 && Symbols == 1 && text.Word(Last) is "in" or "innen" && text.First(Last - 1) is '*' or '_';
}

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CustomerBot.Redaction.Names;

namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// Letters and digits from one token on without the blanks, hyphens, slashes, dots and line breaks between them, in capitals; and where
/// in the text each prefix that ends with a token ends. Bounded: no identifier is longer than an IBAN.
/// </summary>
internal ref struct Compact
{
    public const int Longest = 36;

    private Letters _letters;
    private Ends _ends;

    /// <summary>How many letters and digits were taken.</summary>
    public int Length { get; private set; }

    [UnscopedRef]
    public readonly ReadOnlySpan<char> this[int length] => ((ReadOnlySpan<char>)_letters)[..length];

    /// <summary>The end in the text of the prefix with this many characters, or 0 if no token ends there.</summary>
    public readonly int EndOf(int length) => _ends[length];

    /// <summary>How many of the tokens beginning with the first one the prefix with this many characters takes.</summary>
    public int LastToken { get; private set; }

    public static Compact From(ScanText text, int first)
    {
        var compact = default(Compact);
        for (var index = first; index < text.Count && compact.Length < Longest; index++)
        {
            ref var token = ref text[index];
            if (token.Shape == TokenShape.Symbol)
            {
                if (!IsJoint(text, index) && !(text[first].Shape == TokenShape.Word && IsSpacedSlash(text, index)))
                {
                    break;
                }

                continue;
            }

            if (index > first && (Gap(text, index) > 4 || IsNewWord(text, first, index)))
            {
                break;
            }

            compact.Take(text.Word(index), token.End);
            compact.LastToken = index;
        }

        text.Work += compact.Length;
        return compact;
    }

    /// <summary>Whether surely nothing behind the token belongs to it, as behind most numbers of a sentence: a longer word, a comma.</summary>
    public static bool IsLone(ScanText text, int first)
    {
        if (first + 1 == text.Count)
        {
            return true;
        }

        ref var next = ref text[first + 1];
        return next.Shape == TokenShape.Symbol
            ? next.First is not ('-' or '/' or '.' or '_' or '|')
            : next.Shape == TokenShape.Word && next.AfterSpace && next.Length > 4;
    }

    /// <summary>"DE 89 / 3704 / 0044".</summary>
    private static bool IsSpacedSlash(ScanText text, int index) =>
        text.First(index) is '/' or '-' or '|'
        && index + 1 < text.Count
        && text[index - 1].Shape == TokenShape.Number
        && text[index + 1].Shape == TokenShape.Number
        && text[index + 1].Length is 4 or 2;

    private static bool IsJoint(ScanText text, int index) =>
        text.First(index) is '-' or '/' or '.' or '_'
        && text.Touches(index)
        && index + 1 < text.Count
        && text[index + 1].Shape != TokenShape.Symbol;

    /// <summary>After a blank only a single letter ("i 531") or a bank code ("NL05 QXAB") still belongs to a number; and "um 10" is no number.</summary>
    private static bool IsNewWord(ScanText text, int first, int index)
    {
        ref var token = ref text[index];
        return token.AfterSpace
            && (
                token.Shape == TokenShape.Word
                    ? token.Length is not (1 or 4) && !BeginsGroup(text, index) && !EndsGroup(text, index)
                    : index == first + 1
                        && text[first].Shape == TokenShape.Word
                        && text[first].Length > 3
                        && (text[first].Length > 5 || text[first].IsIn(AnyWord))
            );
    }

    /// <summary>"HM0" in "CF2 HM0 1H6".</summary>
    private static bool BeginsGroup(ScanText text, int index) =>
        text[index].Length <= 3 && index + 1 < text.Count && text.Touches(index + 1) && text[index + 1].Shape == TokenShape.Number;

    /// <summary>"KCJ" in "VTV 541 KCJ": letters behind a number that are no word.</summary>
    private static bool EndsGroup(ScanText text, int index) =>
        text[index].Length <= 3
        && (
            text[index - 1].Shape == TokenShape.Number
            || (index > 1 && !text[index - 1].AfterSpace && text[index - 2].Shape == TokenShape.Number)
        )
        && !text[index].IsIn(text[index].Case == LetterCase.Upper ? WordLists.VeryFrequentWord : AnyWord)
        && !text[index].Is(CueSearch.Deciding);

    private const WordLists AnyWord = WordLists.FrequentWord | WordLists.GermanWord | WordLists.EnglishWord;

    /// <summary>Characters between a token and the one before it.</summary>
    private static int Gap(ScanText text, int index) => text[index].Start - text[index - 1].End;

    private void Take(ReadOnlySpan<char> word, int end)
    {
        foreach (var character in word)
        {
            if (Length == Longest)
            {
                return;
            }

            _letters[Length++] = char.IsAsciiLetterLower(character) ? (char)(character - 0x20) : char.ToUpperInvariant(character);
        }

        _ends[Length] = end;
    }

    [InlineArray(Longest)]
    private struct Letters
    {
        private char _first;
    }

    [InlineArray(Longest + 1)]
    private struct Ends
    {
        private int _first;
    }
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>Cheap questions that most texts answer with no.</summary>
internal static class SpelledStart
{
    private const int Fewest = 3;

    private static readonly WordSet _ordinary = WordHash.SetOf("a i o ein one");

    /// <summary>Whether something may be spelled out from the word on: a letter, the name of one, or a word for a sign.</summary>
    public static bool MayBe(ScanText text, int index) =>
        text[index].Length == 1
            ? !_ordinary.Contains(text[index].Hash) || (index + 1 < text.Count && text[index + 1].Length == 1)
            : text[index].Has(WordMark.Letter | WordMark.LetterCase | WordMark.Joint);

    /// <summary>
    /// Whether letters may be spelled anywhere: three of them, or one with its case or an example. A customer number has one or two.
    /// </summary>
    public static bool HasLetters(ScanText text)
    {
        if (!text.Outline.HasSingleLetter && (text.Marks & WordMark.Letter) == 0)
        {
            return false;
        }

        var (begins, letters) = ((text.Marks & WordMark.LetterCase) != 0, 0);
        for (var index = 0; index < text.Count; index++)
        {
            ref var token = ref text[index];
            if (token.Shape != TokenShape.Word || (token.Length > 1 && !token.Has(WordMark.Letter)))
            {
                continue;
            }

            letters++;
            begins |= MayBe(text, index);
            if (begins && (letters >= Fewest || IsExplained(text, index)))
            {
                return true;
            }
        }

        return letters > 0 && (text.Marks & WordMark.LetterCase) != 0;
    }

    /// <summary>"M wie", "K double".</summary>
    private static bool IsExplained(ScanText text, int index) =>
        index + 1 < text.Count && text[index + 1].Has(WordMark.LetterExample | WordMark.Repetition);

    /// <summary>A word that is part of nothing spelled.</summary>
    public static bool IsPlainWord(in Token token) =>
        token is { Shape: TokenShape.Word, Length: > 1 }
        && !token.Is(Cue.DigitWord)
        && !token.Has(WordMark.Ordinal | WordMark.Repetition | WordMark.Letter | WordMark.LetterCase | WordMark.Spoken);

    /// <summary>A single number matters only beside something that may be a street: behind a capital, or before one.</summary>
    public static bool IsBesideName(ScanText text, int first, int last) =>
        (text.Cues & Cue.Address) != 0
        || (first > 0 && text[first - 1].Case == LetterCase.Title && !text[first].AfterLine)
        || (
            last + 1 < text.Count
            && text[last + 1].Case == LetterCase.Title
            && last + 2 < text.Count
            && text[last + 2].Case == LetterCase.Title
        );
}

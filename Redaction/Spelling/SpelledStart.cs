using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>Cheap questions that most texts answer with no.</summary>
internal static class SpelledStart
{
    private const int Fewest = 3;

    /// <summary>"Weg" is the shortest street; with a digit for its last letter it has two left.</summary>
    private const int ShortestStem = 2;

    private static readonly WordSet _ordinary = WordHash.SetOf("a i o ein one");

    /// <summary>Whether anything may be spelled out in the text: a letter, a number, a day, a sign.</summary>
    public static bool MayHold(ScanText text)
    {
        if ((text.Marks & WordMark.Joint) != 0 || HasLetters(text))
        {
            return true;
        }

        if ((text.Cues & (Cue.DigitWord | Cue.DotWord | Cue.AtWord)) == 0 && (text.Marks & WordMark.Ordinal) == 0 && !text.HasDigit)
        {
            return false;
        }

        var words =
            (text.Cues & (Cue.DigitWord | Cue.DotWord | Cue.AtWord)) != 0 || (text.Marks & (WordMark.Ordinal | WordMark.Spoken)) != 0;
        if (!words && !text.Outline.HasNumber(1, 1))
        {
            return false;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (
                text[index].Shape == TokenShape.Word
                && (IsSpokenSign(text, index) || MayBeStreet(text, index) || SpelledDay.TryRead(text, index, afterDay: false, out _, out _))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpokenSign(ScanText text, int index) =>
        text[index].Is(Cue.DigitWord | Cue.DotWord | Cue.AtWord)
        && (
            text[index].Has(WordMark.Spoken)
                ? SpokenNumber.MayBeOne(text, index)
                : text[index].Is(Cue.DigitWord | Cue.DotWord) || SpelledDomain.MayFollow(text, index)
        );

    private static bool MayBeStreet(ScanText text, int index) =>
        text.HasDigit
        && text.Touches(index + 1)
        && text[index + 1] is { Shape: TokenShape.Number, Length: 1 }
        && (text[index].Length >= ShortestStem || (text.Touches(index + 2) && text[index + 2].Shape == TokenShape.Word));

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

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>Cheap questions that most texts answer with no.</summary>
internal static class SpelledStart
{
    private static readonly HashSet<ulong> _ordinary = WordHash.SetOf("a i o ein one");

    /// <summary>Whether something may be spelled out from the word on: a letter, the name of one, or a word for a sign.</summary>
    public static bool MayBe(ScanText text, int index) =>
        text[index].Length == 1
            ? !_ordinary.Contains(text[index].Hash) || (index + 1 < text.Count && text[index + 1].Length == 1)
            : LetterWords.Named(text[index].Hash) != '\0'
                || LetterWords.InAlphabet(text[index].Hash) != '\0'
                || SignWords.Joint(text[index].Hash) != '\0'
                || SpelledLetter.IsCase(text[index].Hash);

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

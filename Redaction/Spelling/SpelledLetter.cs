using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>One letter that is said on its own: "m", "großes K", "lower case e", "M wie Martha", "em", "tango".</summary>
/// <param name="Letter">The letter in the case that was asked for, else as it stands.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Form">How it was said.</param>
internal readonly record struct SpelledLetter(char Letter, int Last, LetterForm Form)
{
    private const int MostCaseWords = 3;

    private static readonly WordSet _upper = WordHash.SetOf("gross grosses grosser grosse grossem grossen capital uppercase upper big");
    private static readonly WordSet _lower = WordHash.SetOf("klein kleines kleiner kleine kleinem kleinen lowercase lower small little");
    private static readonly WordSet _afterCase = WordHash.SetOf("case letter buchstabe geschriebenes");
    private static readonly WordSet _like = WordHash.SetOf("wie for like as von fuer");

    /// <summary>"groß", "capital": what is said of a letter.</summary>
    public static bool IsCase(ulong hash) => _upper.Contains(hash) || _lower.Contains(hash);

    /// <summary>"wie", "as in": what stands between a letter and its example.</summary>
    public static bool IsBeforeExample(ulong hash) => _like.Contains(hash);

    /// <summary>Whether a letter begins with the token.</summary>
    public static bool TryRead(ScanText text, int index, out SpelledLetter letter)
    {
        letter = default;
        if (index >= text.Count || text[index].Shape != TokenShape.Word || IsEnding(text, index))
        {
            return false;
        }

        if (text.Word(index) is "double" && IsSameLine(text, index + 1) && text.Word(index + 1) is "u" or "you")
        {
            letter = new('w', index + 1, LetterForm.Named);
            return true;
        }

        return text[index].Has(WordMark.LetterCase)
            ? TryCase(text, index, _upper.Contains(text[index].Hash), out letter)
            : TryPlain(text, index, out letter);
    }

    /// <summary>The "s" in "the password's".</summary>
    private static bool IsEnding(ScanText text, int index) =>
        text[index].Length == 1 && !text[index].AfterSpace && text.First(index - 1) == '\'';

    private static bool TryCase(ScanText text, int index, bool upper, out SpelledLetter letter)
    {
        letter = default;
        var at = index + 1;
        while (at < text.Count && at < index + MostCaseWords && _afterCase.Contains(text[at].Hash))
        {
            at++;
        }

        if (!IsSameLine(text, at) || !TryPlain(text, at, out letter) || letter.Form == LetterForm.Alphabet)
        {
            return false;
        }

        var plain = upper ? char.ToUpperInvariant(letter.Letter) : char.ToLowerInvariant(letter.Letter);
        letter = new(plain, letter.Last, LetterForm.Explained);
        return true;
    }

    private static bool TryPlain(ScanText text, int index, out SpelledLetter letter)
    {
        letter = default;
        if (text[index].Shape != TokenShape.Word)
        {
            return false;
        }

        if (IsXray(text, index))
        {
            letter = new('x', index + 2, LetterForm.Alphabet);
            return true;
        }

        if (text[index].Length == 1)
        {
            var last = ExampleEnd(text, index);
            letter = new(text.First(index), Math.Max(last, index), last > 0 ? LetterForm.Explained : LetterForm.Single);
            return true;
        }

        if (text.Word(index) is "oh" or "Oh" && IsSameLine(text, index + 1) && LetterWords.Named(text[index + 1].Hash) != '\0')
        {
            letter = new('o', index, LetterForm.Named);
            return true;
        }

        if (!text[index].Has(WordMark.Letter))
        {
            return false;
        }

        if (LetterWords.Named(text[index].Hash) is var named and not '\0')
        {
            letter = new(named, index, LetterForm.Named);
            return true;
        }

        if (LetterWords.InAlphabet(text[index].Hash) is var word and not '\0')
        {
            letter = new(word, index, LetterForm.Alphabet);
            return true;
        }

        return false;
    }

    /// <summary>"(M) wie Martha", "(A) as in apple": the last token of the example, or -1.</summary>
    private static int ExampleEnd(ScanText text, int letter)
    {
        var word = letter + 2;
        if (!IsSameLine(text, word) || !text[letter + 1].Has(WordMark.LetterExample))
        {
            return -1;
        }

        word += text.Word(word) is "in" ? 1 : 0;
        return IsSameLine(text, word) && text[word].Shape == TokenShape.Word && (text.First(word) | 0x20) == (text.First(letter) | 0x20)
            ? text[word].Length >= 3
                ? word
                : IsXray(text, word)
                    ? word + 2
                    : -1
            : -1;
    }

    private static bool IsXray(ScanText text, int index) =>
        text.Word(index) is "X" or "x"
        && text.IsSymbol(index + 1, '-')
        && text.Touches(index + 2)
        && text.Word(index + 2) is "ray" or "Ray";

    private static bool IsSameLine(ScanText text, int index) => index < text.Count && !text[index].AfterLine;
}

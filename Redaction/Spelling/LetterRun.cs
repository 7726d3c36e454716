using System.Runtime.CompilerServices;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>Letters said one after the other.</summary>
internal ref struct LetterRun
{
    private const int Most = 40;
    private const int Fewest = 3;
    private const int FewestBeforeNumber = 2;

    private Letters _letters;
    private int _explained;
    private int _single;
    private int _alphabet;

    /// <summary>Letters whose names are no usual words.</summary>
    private int _strong;

    /// <summary>At least one has its case or an example: "M wie Martha".</summary>
    public readonly bool IsExplained => _explained > 0;

    public int Count { get; private set; }

    /// <summary>The last token, or the one before the first if there is no letter.</summary>
    public int Last { get; private set; }

    public readonly (char Letter, int First, int Last) this[int index] => ((ReadOnlySpan<(char, int, int)>)_letters)[index];

    public static LetterRun From(ScanText text, int first)
    {
        var run = new LetterRun { Last = first - 1 };
        for (var at = first; run.Count < Most && SpelledLetter.TryRead(text, at, out var letter); )
        {
            run.Take(text, at, letter);
            at = Fillers.Skip(text, letter.Last + 1, inDate: false, out _);
            if (at < text.Count && text[at].AfterLine)
            {
                break;
            }
        }

        text.Work += run.Count;
        return run;
    }

    public readonly bool IsSpelled(ScanText text, bool goesOn)
    {
        if (Count == 0)
        {
            return false;
        }

        if (goesOn && (_single + _explained == Count || (_alphabet == Count && Count > 1)))
        {
            return true;
        }

        if (IsBeforeNumber(text))
        {
            return (Count >= FewestBeforeNumber && _strong >= 1 + _alphabet / Count)
                || _explained > 0
                || (_single == 1 && Count == 1 && char.IsUpper(this[0].Letter));
        }

        return Count >= Fewest ? _explained > 0 || _alphabet == Count || _strong >= 2 : _explained > 1;
    }

    /// <summary>"a.c.h.t": the letters are a word that says a number.</summary>
    public readonly bool IsNumberWord(out string digits)
    {
        digits = "";
        if (_single != Count || Count < FewestBeforeNumber)
        {
            return false;
        }

        Span<char> word = stackalloc char[Most];
        for (var index = 0; index < Count; index++)
        {
            word[index] = char.ToLowerInvariant(this[index].Letter);
        }

        digits = NumberWords.Read(word[..Count]) ?? "";
        return digits.Length > 0;
    }

    /// <summary>"D five one", "Delta Echo fifteen", "tango oscar at": what follows is spelled as well.</summary>
    public readonly bool IsBeforeNumber(ScanText text)
    {
        var next = Fillers.Skip(text, Last + 1, inDate: false, out _);
        next += next + 1 < text.Count && SignWords.Joint(text[next].Hash) != '\0' ? 1 : 0;
        return next < text.Count
            && !text[next].AfterLine
            && (
                text[next].Is(Cue.AtWord)
                || SpokenNumber.TryRead(text, next, goesOn: true, out _, out _)
                || (_explained > 0 && text[next].Shape == TokenShape.Number)
            );
    }

    private void Take(ScanText text, int first, in SpelledLetter letter)
    {
        _letters[Count++] = (letter.Letter, first, letter.Last);
        Last = letter.Last;
        _explained += letter.Form == LetterForm.Explained ? 1 : 0;
        _single += letter.Form == LetterForm.Single ? 1 : 0;
        _alphabet += letter.Form == LetterForm.Alphabet ? 1 : 0;
        _strong += letter.Form == LetterForm.Single || !text[first].IsIn(WordLists.VeryFrequentWord) ? 1 : 0;
    }

    [InlineArray(Most)]
    private struct Letters
    {
        private (char Letter, int First, int Last) _first;
    }
}

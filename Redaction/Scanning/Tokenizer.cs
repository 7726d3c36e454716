using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Recognizers;

namespace CustomerBot.Redaction.Scanning;

/// <summary>Cuts a text into words, numbers and single symbols, and looks each word up once.</summary>
internal static class Tokenizer
{
    public static void Run(ScanText text, Lexicon lexicon)
    {
        var characters = text.Characters;
        var forgive = characters.ContainsAnyInRange('0', '9');
        var (space, line) = (true, true);
        for (var at = 0; at < characters.Length; )
        {
            var character = characters[at];
            if (char.IsWhiteSpace(character))
            {
                space = true;
                line |= character is '\n' or '\r';
                at++;
                continue;
            }

            ref var token = ref text.Add();
            (token.Start, token.First, token.AfterSpace, token.AfterLine) = (at, character, space, line);
            (space, line) = (false, false);
            at = Read(characters, at, ref token);
            token.End = at;
            text.Outline.Add(token);
            if (token.Shape == TokenShape.Word)
            {
                LookUp(characters[token.Start..at], ref token, text, lexicon, forgive);
            }
        }

        text.Work += characters.Length;
        JoinedCues.Join(text);
    }

    private static int Read(ReadOnlySpan<char> characters, int at, ref Token token)
    {
        var character = characters[at];
        if (char.IsAsciiDigit(character))
        {
            token.Shape = TokenShape.Number;
            for (at++; at < characters.Length && char.IsAsciiDigit(characters[at]); at++) { }
            return at;
        }

        if (char.IsLetter(character))
        {
            token.Shape = TokenShape.Word;
            for (at++; at < characters.Length && IsWordPart(characters[at]); at++) { }
            return at;
        }

        token.Shape = TokenShape.Symbol;
        return at + 1;
    }

    private static bool IsWordPart(char character) => char.IsLetter(character) || character is >= '\u0300' and <= '\u036F';

    private static void LookUp(ReadOnlySpan<char> word, ref Token token, ScanText text, Lexicon lexicon, bool forgive)
    {
        token.Case = CaseOf(word);
        token.Hash = WordHash.Of(word);
        ref var known = ref text.Words.For(token.Hash, forgive ? 1U : 0U);
        if (!known.IsRead)
        {
            known.Lists = lexicon.Find(token.Hash);
            known.Cue = CueTable.Find(token.Hash);
            known.Cue = known.Cue == Cue.None ? CueOf(word, known.Lists, forgive) : known.Cue;
            known.Marks = WordMarks.Of(token.Hash);
            known.IsRead = true;
        }

        (token.Lists, token.Cue, token.Marks) = (known.Lists, known.Cue, known.Marks);
        text.Marks |= known.Marks;
    }

    /// <summary>
    /// Of a word that is no cue as it stands. Slips of the finger are forgiven where digits stand, and in words that may announce a
    /// password or a user name.
    /// </summary>
    private static Cue CueOf(ReadOnlySpan<char> word, WordLists lists, bool forgive)
    {
        Span<char> buffer = stackalloc char[48];
        var folded = buffer[..WordHash.Fold(word, buffer)];
        var (cue, guess) = (Cue.None, Cue.None);
        if (folded.Length >= CompoundCues.Shortest)
        {
            cue = CompoundCues.Find(folded, lists != WordLists.None, out guess);
        }

        forgive |= folded[0] is 'p' or 'k' or 'b' or 'u';
        if (forgive && cue == Cue.None && folded.Length >= 6 && (lists & ~WordLists.RareName) == 0)
        {
            cue = CueTable.FindSlip(folded);
        }

        cue = cue == Cue.None ? guess : cue;
        return cue == Cue.None && lists == WordLists.None && folded.Length >= 8 && DigitWords.MayBegin(folded) && DigitWords.IsGlued(folded)
            ? Cue.DigitWord
            : cue;
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        var upper = 0;
        foreach (var letter in word)
        {
            upper += char.IsUpper(letter) ? 1 : 0;
        }

        return upper switch
        {
            0 => LetterCase.Lower,
            1 when char.IsUpper(word[0]) => LetterCase.Title,
            _ when upper == word.Length => LetterCase.Upper,
            _ => LetterCase.Mixed,
        };
    }
}

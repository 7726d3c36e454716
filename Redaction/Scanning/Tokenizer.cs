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
            text.NoteLast();
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
            return Word(characters, at, ref token);
        }

        token.Shape = TokenShape.Symbol;
        return at + 1;
    }

    /// <summary>Reads its letters once: their hash, their case and where they end.</summary>
    private static int Word(ReadOnlySpan<char> characters, int start, ref Token token)
    {
        var (hash, upper, at) = (WordHash.Basis, 0, start);
        for (; at < characters.Length; at++)
        {
            var character = characters[at];
            if (char.IsAsciiLetter(character))
            {
                upper += character <= 'Z' ? 1 : 0;
                hash = (hash ^ (character | 0x20U)) * WordHash.Prime;
            }
            else if (character >= 0x80 && IsWordPart(character))
            {
                upper += char.IsUpper(character) ? 1 : 0;
                hash = WordHash.Add(hash, character);
            }
            else
            {
                break;
            }
        }

        (token.Shape, token.Hash) = (TokenShape.Word, hash);
        token.Case =
            upper == 0 ? LetterCase.Lower
            : upper == 1 && char.IsUpper(characters[start]) ? LetterCase.Title
            : upper == at - start ? LetterCase.Upper
            : LetterCase.Mixed;
        return at;
    }

    private static bool IsWordPart(char character) => char.IsLetter(character) || character is >= '\u0300' and <= '\u036F';

    private static void LookUp(ReadOnlySpan<char> word, ref Token token, ScanText text, Lexicon lexicon, bool forgive)
    {
        ref var known = ref text.Words.For(token.Hash, 0);
        if ((known.Known & KnownParts.Lists) == 0)
        {
            known.Lists = lexicon.Find(token.Hash);
            known.Marks = WordMarks.Of(token.Hash) | (IsFormOfName(word, lexicon) ? WordMark.NameForm : WordMark.None);
            known.Known = KnownParts.Lists;
        }

        (token.Lists, token.Marks) = (known.Lists, known.Marks);
        token.Cue =
            (known.Known & (forgive ? KnownParts.ForgivingCue : KnownParts.Cue)) == 0 ? ReadCue(word, token.Hash, ref known, forgive)
            : forgive ? known.ForgivingCue
            : known.Cue;
        text.Marks |= known.Marks;
    }

    private static bool IsFormOfName(ReadOnlySpan<char> word, Lexicon lexicon) =>
        word.Length > 3
        && word[^1] is 's' or 'S'
        && (lexicon.Find(WordHash.Of(word[..^1])) & (WordLists.GivenName | WordLists.FamilyName)) != 0;

    private static Cue ReadCue(ReadOnlySpan<char> word, ulong hash, ref KnownWord known, bool forgive)
    {
        var exact = CueTable.Find(hash);
        var cue = exact == Cue.None ? CueOf(word, known.Lists, forgive) : exact;
        if (forgive)
        {
            known.ForgivingCue = cue;
            known.Known |= KnownParts.ForgivingCue;
        }
        else
        {
            known.Cue = cue;
            known.Known |= KnownParts.Cue;
        }

        return cue;
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
        return cue == Cue.None && lists == WordLists.None && folded.Length >= 6 && DigitWords.MayBegin(folded) && DigitWords.IsGlued(folded)
            ? Cue.DigitWord
            : cue;
    }
}

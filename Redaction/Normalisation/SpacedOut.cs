using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Recognizers.Germany;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Normalisation;

/// <summary>
/// Characters set apart with blanks ("m a x @ g m x . d e", "D E 3 4 1 8 0 3"), joined again: at least five single letters or digits
/// in a row. Letters and a number after them stay two words ("K u n d e n n u m m e r 4 4 7 1").
/// </summary>
internal static class SpacedOut
{
    private const int Fewest = 5;
    private const int FewestBeside = 2;
    private const int Year = 4;
    private const int WholeWord = 6;
    private const int LongestWord = 48;

    /// <summary>Whether four single characters in a row are set apart by blanks; a look at every blank, no more.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (var at = FirstBlankInRow(text); at + 1 < text.Length; at++)
        {
            if (text[at] == ' ' && text[at - 2] == ' ' && text[at - 4] == ' ' && IsPart(text[at - 1]) && IsPart(text[at - 3]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where, at the earliest, the last of three blanks may stand with one character between each two.</summary>
    private static int FirstBlankInRow(ReadOnlySpan<char> text)
    {
        var characters = MemoryMarshal.Cast<char, ushort>(text);
        var blanks = Vector128.Create((ushort)' ');
        var at = 4;
        for (; at + Vector128<ushort>.Count <= characters.Length; at += Vector128<ushort>.Count)
        {
            var rows =
                Vector128.Equals(Vector128.Create(characters[at..]), blanks)
                & Vector128.Equals(Vector128.Create(characters[(at - 2)..]), blanks)
                & Vector128.Equals(Vector128.Create(characters[(at - 4)..]), blanks);
            if (rows != Vector128<ushort>.Zero)
            {
                break;
            }
        }

        return at;
    }

    public static void Undo(NormalText text)
    {
        var (kept, fewest) = (0, HasRun(text) ? FewestBeside : Fewest);
        for (var at = 0; at < text.Length; )
        {
            var end = RunEnd(text, at, out var characters);
            if (characters < fewest)
            {
                end = at + 1;
                text.Move(at, kept++);
                at = end;
                continue;
            }

            kept = Join(text, at, end, kept);
            at = end;
        }

        text.Cut(kept);
    }

    /// <summary>Who sets one word apart does so with the short ones beside it: "g m x", "d e".</summary>
    private static bool HasRun(NormalText text)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = RunEnd(text, at, out var characters);
            if (characters >= Fewest || (characters == Year && IsYear(text, at)))
            {
                return true;
            }

            at = Math.Max(end, at + 1);
        }

        return false;
    }

    /// <summary>"0 7. 1 9 8 3": the year of a date.</summary>
    private static bool IsYear(NormalText text, int at) =>
        at > 3
        && text.Buffer[at - 2] is '.' or '/'
        && char.IsAsciiDigit(text.Buffer[at - 3])
        && ((text.Buffer[at] == '1' && text.Buffer[at + 2] == '9') || (text.Buffer[at] == '2' && text.Buffer[at + 2] == '0'));

    /// <summary>Where the run of single characters ends that begins here; how many of them are letters or digits.</summary>
    private static int RunEnd(NormalText text, int start, out int characters)
    {
        characters = 0;
        if ((start > 0 && text.Buffer[start - 1] is not (' ' or '\n')) || !IsPart(text.Buffer[start]))
        {
            return start;
        }

        var end = start;
        for (var at = start; at < text.Length && IsPart(text.Buffer[at]) && IsSingle(text, at); at += 2)
        {
            characters += char.IsLetterOrDigit(text.Buffer[at]) ? 1 : 0;
            end = char.IsLetterOrDigit(text.Buffer[at]) ? at + 1 : end;
            if (at + 1 >= text.Length || text.Buffer[at + 1] != ' ')
            {
                break;
            }
        }

        return end;
    }

    private static bool IsSingle(NormalText text, int at) =>
        at + 1 >= text.Length
        || text.Buffer[at + 1] is ' ' or '\n'
        || (!char.IsLetterOrDigit(text.Buffer[at + 1]) && !IsPart(text.Buffer[at + 1]))
        || (text.Buffer[at + 1] is '.' && (at + 2 >= text.Length || text.Buffer[at + 2] is ' ' or '\n'));

    /// <summary>Moves the characters without the blanks; keeps the blank between a word of letters and the number it announces.</summary>
    private static int Join(NormalText text, int start, int end, int kept)
    {
        var letters = 0;
        for (var at = start; at < end; at += 2)
        {
            var character = text.Buffer[at];
            if (char.IsAsciiDigit(character) && letters >= WholeWord && Announces(text.Span[(kept - letters)..kept]))
            {
                text.Move(at - 1, kept++);
            }

            letters = char.IsLetter(character) ? letters + 1 : 0;
            text.Move(at, kept++);
        }

        return kept;
    }

    /// <summary>"Kundennummer 4471" are two words, "Sommer2021" is one.</summary>
    private static bool Announces(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var folded = buffer[..WordHash.Fold(word, buffer)];
        return StreetWords.EndsLikeStreet(folded)
            || CueTable.Find(WordHash.OfFolded(folded)) != Cue.None
            || CompoundCues.Find(folded, isWord: false, out _) != Cue.None;
    }

    private static bool IsPart(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '@' or '-' or '_' or '+' or '/' or ':';
}

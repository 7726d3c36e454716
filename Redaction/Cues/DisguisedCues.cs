using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Cues;

/// <summary>Announcing words that are cut into letters ("P.I.N.", "p-w", "a/c") or have digits for letters ("p4ssw0rt", "c0de").</summary>
internal static class DisguisedCues
{
    private const int MostLetters = 8;
    private const int LongestWord = 16;
    private const Cue Worthwhile = CueSearch.Secrets | Cue.Customer | Cue.UserName | Cue.Birth | Cue.Iban | Cue.Phone;

    private static readonly ulong _account = WordHash.OfFolded("ac");

    /// <summary>Whether such a word begins here; tells its last token.</summary>
    public static bool TryRead(ScanText text, int index, out int last, out Cue cue)
    {
        (last, cue) = (index, Cue.None);
        if (
            index + 1 >= text.Count
            || !text.Touches(index + 1)
            || (index > 0 && !text[index].AfterSpace && text[index - 1].Shape != TokenShape.Symbol)
        )
        {
            return false;
        }

        return text[index + 1].Shape switch
        {
            TokenShape.Number => text[index + 1].Length <= 2 && TryMixed(text, index, out last, out cue),
            TokenShape.Symbol => text[index].Length == 1 && TryLetters(text, index, out last, out cue),
            _ => false,
        };
    }

    private static bool TryLetters(ScanText text, int index, out int last, out Cue cue)
    {
        Span<char> letters = stackalloc char[MostLetters];
        var length = 0;
        (last, cue) = (index, Cue.None);
        for (var at = index; at < text.Count && length < MostLetters && text[at].Shape == TokenShape.Word && text[at].Length == 1; at += 2)
        {
            letters[length++] = (char)(text.First(at) | 0x20);
            last = at;
            if (
                at + 2 >= text.Count
                || text.First(at + 1) is not ('.' or '-' or '/' or '_' or '*')
                || !text.Touches(at + 1)
                || !text.Touches(at + 2)
            )
            {
                break;
            }
        }

        if (length < 2)
        {
            return false;
        }

        var hash = WordHash.OfFolded(letters[..length]);
        cue = (hash == _account ? Cue.Customer : CueTable.Find(hash)) & (Worthwhile | Cue.NumberWord);
        return (cue & Worthwhile) != 0;
    }

    private static bool TryMixed(ScanText text, int index, out int last, out Cue cue)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var (length, words) = (0, 0);
        (last, cue) = (index, Cue.None);
        for (var at = index; at < text.Count && (at == index || text.Touches(at)) && text[at].Shape != TokenShape.Symbol; at++)
        {
            words += text[at].Shape == TokenShape.Word ? 1 : 0;
            if (length + text[at].Length > LongestWord)
            {
                return false;
            }

            foreach (var character in text.Word(at))
            {
                if (length > 0 && letters[length - 1] == 'v' && character is 'v' or 'V')
                {
                    letters[length - 1] = 'w';
                    continue;
                }

                letters[length++] = Plain(character);
            }

            last = at;
        }

        text.Work += length;
        cue = words > 1 && length >= 4 ? CueTable.Find(WordHash.Of(letters[..length])) & Worthwhile : Cue.None;
        return cue != Cue.None;
    }

    private static char Plain(char character) =>
        character switch
        {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            _ => character,
        };
}

using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>
/// Tells a misspelt or compound everyday word from a name that no list has: of the words customers type that no dictionary knows, most are
/// slips of the finger and German compounds.
/// </summary>
internal static class WordOrigins
{
    private const int ShortestSlip = 4;
    private const int ShortestHead = 3;
    private const int ShortestTail = 4;

    public static WordOrigin Of(ReadOnlySpan<char> folded, Lexicon lexicon) =>
        folded.Length < ShortestSlip ? WordOrigin.None
        : IsSlip(folded, lexicon) ? WordOrigin.Slip
        : IsCompound(folded, lexicon) ? WordOrigin.Compound
        : WordOrigin.None;

    /// <summary>A letter is missing, or without one of its letters it is a frequent word (one too many) or a slip (one wrong, two swapped).</summary>
    private static bool IsSlip(ReadOnlySpan<char> folded, Lexicon lexicon)
    {
        if (lexicon.IsSlip(WordHash.OfFolded(folded)))
        {
            return true;
        }

        Span<char> shorter = stackalloc char[folded.Length - 1];
        for (var left = 0; left < folded.Length; left++)
        {
            folded[..left].CopyTo(shorter);
            folded[(left + 1)..].CopyTo(shorter[left..]);
            var hash = WordHash.OfFolded(shorter);
            if (lexicon.IsSlip(hash) || (folded.Length > 5 && (lexicon.Find(hash) & WordLists.FrequentWord) != 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCompound(ReadOnlySpan<char> folded, Lexicon lexicon)
    {
        for (var at = ShortestHead; at <= folded.Length - ShortestTail; at++)
        {
            if (
                (lexicon.Find(WordHash.OfFolded(folded[at..])) & WordLists.Noun) != 0
                && (IsWord(folded[..at], lexicon) || (folded[at - 1] is 's' or 'n' && IsWord(folded[..(at - 1)], lexicon)))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> folded, Lexicon lexicon) =>
        folded.Length >= ShortestHead && (lexicon.Find(WordHash.OfFolded(folded)) & (WordLists.GermanWord | WordLists.EnglishWord)) != 0;
}

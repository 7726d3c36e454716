namespace CustomerBot.Knowledge.Search;

/// <summary>Tells whether a word is another one with a typing error.</summary>
internal static class NearWords
{
    /// <summary>Shorter words have too many neighbours that mean something else.</summary>
    public const int ShortestWord = 5;

    private const int LettersPerError = 5;
    private const int LongestWord = 40;

    /// <summary>Compares by edit distance: letters missing, added, wrong, or two of them swapped.</summary>
    /// <param name="stem">The word as it should be.</param>
    /// <param name="word">The word as it was typed.</param>
    /// <param name="isPrefix">Whether the typed word may go on after the stem.</param>
    public static bool AreNear(string stem, string word, bool isPrefix)
    {
        var errors = stem.Length / LettersPerError;
        if (errors == 0 || stem.Length > LongestWord || word.Length < stem.Length - errors)
        {
            return false;
        }

        var typed = word.AsSpan(0, Math.Min(word.Length, isPrefix ? stem.Length + errors : LongestWord));
        return (isPrefix || typed.Length <= stem.Length + errors) && Distance(stem, typed, isPrefix) <= errors;
    }

    private static int Distance(ReadOnlySpan<char> stem, ReadOnlySpan<char> typed, bool isPrefix)
    {
        Span<int> beforeLast = stackalloc int[typed.Length + 1];
        Span<int> last = stackalloc int[typed.Length + 1];
        Span<int> row = stackalloc int[typed.Length + 1];
        for (var column = 0; column <= typed.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= stem.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= typed.Length; column++)
            {
                var wrong = stem[line - 1] == typed[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(last[column], row[column - 1]) + 1, last[column - 1] + wrong);
                if (line > 1 && column > 1 && stem[line - 1] == typed[column - 2] && stem[line - 2] == typed[column - 1])
                {
                    row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
                }
            }

            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return isPrefix ? Smallest(last) : last[^1];
    }

    private static int Smallest(ReadOnlySpan<int> values)
    {
        var smallest = values[0];
        foreach (var value in values)
        {
            smallest = Math.Min(smallest, value);
        }

        return smallest;
    }
}

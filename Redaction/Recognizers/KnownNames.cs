namespace CustomerBot.Redaction.Recognizers;

/// <summary>The words of a known name that tell on their own whose name it is.</summary>
internal static class KnownNames
{
    private static readonly HashSet<string> s_particles =
    [
        .. "von vom van der den dem des del della dos das die und and zum zur the frau herr herrn dr prof mrs mr ms ben bin ibn abu san".Split(
            ' '
        ),
    ];

    /// <summary>The words of a folded name, without particles and titles, which stand in every sentence.</summary>
    public static string[] Words(string name)
    {
        var words = name.Split(
            [.. name.Where(letter => !char.IsLetterOrDigit(letter) && letter is not '\'' and not '’').Distinct()],
            StringSplitOptions.RemoveEmptyEntries
        );
        var plain = words.Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).ToArray();
        return [.. plain.Where((word, at) => word.Length >= 3 && (at == 0 || !s_particles.Contains(word)))];
    }

    /// <summary>"Annas", "Beispiels", "Schmidten": the shorter the word, the more words begin with it.</summary>
    public static int LongestEnding(string word) =>
        word.Length switch
        {
            <= 3 => 0,
            4 => 1,
            _ => 2,
        };

    /// <summary>A genitive in any case, anything else only if it is short enough.</summary>
    public static bool IsEnding(ReadOnlySpan<char> ending, int longest) => ending is "s" || ending.Length <= longest;
}

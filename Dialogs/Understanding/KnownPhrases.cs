using System.Collections.Frozen;

namespace CustomerBot.Dialogs.Understanding;

/// <summary>What customers type for a thing, in every language there are words of (Texts/Words.resx), folded.</summary>
internal static class KnownPhrases
{
    /// <param name="wordsName">Name of the entry of Words.resx.</param>
    public static FrozenSet<string> For(string wordsName) => All(wordsName).ToFrozenSet();

    /// <summary>The same in the order of the languages.</summary>
    public static IEnumerable<string> All(string wordsName) => TextFiles.Phrases(wordsName).Select(Wording.Fold);
}

using System.Collections.Frozen;

namespace CustomerBot.Dialogs.Understanding;

/// <summary>Tells a question from an answer by its shape alone.</summary>
internal static class QuestionShape
{
    private static readonly FrozenSet<string> Openers = KnownPhrases.For(nameof(Words.QuestionWords));

    private static readonly FrozenSet<string> Verbs = KnownPhrases.For(nameof(Words.QuestionVerbs));

    /// <summary>A question mark, an opening question word, or a verb first in a sentence of at least three words.</summary>
    public static bool Has(string text)
    {
        var words = Wording.Words(text);
        return words.Length > 0
            && (
                text.Contains('?', StringComparison.Ordinal)
                || (words.Length > 1 && Openers.Contains(words[0]))
                || (words.Length > 2 && Verbs.Contains(words[0]))
            );
    }
}

using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Prompts;

/// <summary>The ways to ask why a question is asked.</summary>
internal static class WhyWords
{
    private static readonly IReadOnlyList<PhraseRule> Rules = PhraseRule.For(nameof(Words.WhySentences));

    public static bool Are(string text) => Wording.Words(text) is var words && Rules.Any(rule => rule.Fits(words));
}

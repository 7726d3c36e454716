using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Interruptions;

/// <summary>
/// Reads an interruption only where the whole message is one, so that "Abbrechen der Heizung" cancels nothing. One slip is
/// forgiven in messages of at most three words, and in the long words of a sentence.
/// </summary>
internal static class InterruptionReader
{
    private const int MostWordsWithSlip = 3;

    public static Interruption? Read(string text)
    {
        var words = WordsOf(text);
        return Known(words) is { } known ? InterruptionWords.All[known] : BySentence(words);
    }

    /// <summary>Two-letter code of the language that a text asks for, or null.</summary>
    public static string? LanguageIn(string text) =>
        Known(WordsOf(text)) is { } known ? InterruptionWords.Languages.GetValueOrDefault(known) : null;

    private static string[] WordsOf(string text) => [.. Wording.Words(text).Where(word => !InterruptionWords.Courtesy.Contains(word))];

    private static string? Known(string[] words)
    {
        var message = string.Join(' ', words);
        return InterruptionWords.All.ContainsKey(message) ? message
            : words.Length > MostWordsWithSlip ? null
            : NearMatch(message);
    }

    private static Interruption? BySentence(string[] words) =>
        Array.Find(InterruptionPhrases.All, phrase => phrase.Rules.Any(rule => rule.Fits(words))) is { Rules: not null } phrase
            ? phrase.Meaning
            : null;

    private static string? NearMatch(string message) =>
        Array.Find(InterruptionWords.WithSlip, word => EditDistance.IsAtMostOne(message, word));
}

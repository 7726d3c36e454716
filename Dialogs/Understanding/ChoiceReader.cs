using System.Collections.Frozen;
using System.Globalization;

namespace CustomerBot.Dialogs.Understanding;

/// <summary>Reads which of a short list of answers is meant: its number, its words, or enough of its words to tell it apart.</summary>
internal static class ChoiceReader
{
    private static readonly FrozenSet<string>[] Ordinals =
    [
        KnownPhrases.For(nameof(Words.First)),
        KnownPhrases.For(nameof(Words.Second)),
        KnownPhrases.For(nameof(Words.Third)),
        KnownPhrases.For(nameof(Words.Fourth)),
        KnownPhrases.For(nameof(Words.Fifth)),
    ];

    private static readonly FrozenSet<string> Articles = KnownPhrases.For(nameof(Words.BesidePlaces));

    /// <summary>Position in the list, or null.</summary>
    public static int? Read(string text, IReadOnlyList<string> answers)
    {
        var folded = Wording.Fold(text);
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ByNumber(folded, words, answers.Count) ?? ByWords(folded, words, answers);
    }

    /// <summary>Whether the text is nothing but a place in some list ("2", "die zweite").</summary>
    public static bool IsPosition(string text)
    {
        const int LongestList = 99;
        var folded = Wording.Fold(text);
        return ByNumber(folded, folded.Split(' ', StringSplitOptions.RemoveEmptyEntries), LongestList) is not null;
    }

    private static int? ByNumber(string folded, string[] words, int count)
    {
        var alone = words.Length == 1 ? folded : string.Join(' ', words.Except(Articles));
        var position = int.TryParse(alone, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number - 1
            : Array.FindIndex(Ordinals, names => names.Contains(alone));
        return position >= 0 && position < count ? position : null;
    }

    private static int? ByWords(string folded, string[] words, IReadOnlyList<string> answers)
    {
        var foldedAnswers = answers.Select(Wording.Fold).ToList();
        var same = foldedAnswers.FindIndex(answer => EditDistance.IsAtMostOne(answer, folded));
        if (same >= 0 || words.Length == 0)
        {
            return same >= 0 ? same : null;
        }

        var containing = foldedAnswers.FindAll(answer => words.All(word => answer.Split(' ').Contains(word)));
        return containing.Count == 1 ? foldedAnswers.IndexOf(containing[0]) : null;
    }
}

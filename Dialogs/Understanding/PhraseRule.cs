using System.Collections.Frozen;

namespace CustomerBot.Dialogs.Understanding;

/// <summary>
/// Recognises a wish however its words are put, but only where the whole message says it: at least one phrase of every group, and
/// beside them nothing but words that change nothing. One word more ("Warum …", "nicht", "Konto") and it is another message.
/// </summary>
internal sealed class PhraseRule
{
    /// <summary>Longer messages tell a story, and a story is no command.</summary>
    private const int MostWords = 16;

    /// <summary>In shorter words a slip makes another word.</summary>
    private const int ShortestWithSlip = 9;

    private readonly string[][] _groups;
    private readonly FrozenSet<string> _allowed;
    private readonly string[] _longWords;

    /// <param name="beside">Words that may stand beside the groups, folded (see <see cref="Wording"/>).</param>
    /// <param name="groups">Phrases of which one must occur, folded.</param>
    private PhraseRule(IEnumerable<string> beside, string[][] groups)
    {
        _groups = groups;
        _allowed = _groups.SelectMany(group => group).SelectMany(phrase => phrase.Split(' ')).Concat(beside).ToFrozenSet();
        _longWords =
        [
            .. _groups
                .SelectMany(group => group)
                .Where(phrase => phrase.Length >= ShortestWithSlip && !phrase.Contains(' ', StringComparison.Ordinal)),
        ];
    }

    /// <summary>The rules of every language, as they stand in Words.resx: "+ words beside : phrase, phrase | phrase, phrase".</summary>
    /// <param name="wordsName">Name of the entry.</param>
    public static IReadOnlyList<PhraseRule> For(string wordsName) =>
        [
            .. from language in TextFiles.Languages
            from line in TextFiles.Lines(wordsName, language)
            select Read(line, TextFiles.Lines(nameof(Words.SentenceBeside), language)),
        ];

    /// <summary>A plus lets the words stand beside that every wish of the language may have.</summary>
    private static PhraseRule Read(string line, IReadOnlyList<string> common)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var beside = line[..colon];
        var groups = line[(colon + 1)..].Split('|').Select(group => group.Split(',').Select(Wording.Fold).ToArray());
        var all = beside.StartsWith('+') ? common.Prepend(beside) : [beside];
        return new(all.SelectMany(Wording.Words), [.. groups]);
    }

    /// <param name="words">The folded words of the message.</param>
    public bool Fits(IReadOnlyList<string> words)
    {
        if (words.Count is 0 or > MostWords)
        {
            return false;
        }

        var known = words.Select(WithoutSlip).ToArray();
        var message = $" {string.Join(' ', known)} ";
        return Array.TrueForAll(known, _allowed.Contains)
            && Array.TrueForAll(_groups, group => Array.Exists(group, phrase => message.Contains($" {phrase} ", StringComparison.Ordinal)));
    }

    private string WithoutSlip(string word) =>
        _allowed.Contains(word) || word.Length < ShortestWithSlip
            ? word
            : Array.Find(_longWords, known => EditDistance.IsAtMostOne(word, known)) ?? word;
}

using System.Globalization;
using CustomerBot.Knowledge.Content;

namespace CustomerBot.Knowledge.Search;

/// <summary>Meanings and the words that customers use for them, so that "Kohle zurück" and "Erstattung" meet.</summary>
internal sealed class SynonymList
{
    /// <summary>Name of the line whose words mean nothing: greetings, thanks, politeness.</summary>
    private const string SmallTalk = "small talk";

    private readonly List<Meaning> _meanings = [];
    private readonly List<string> _smallTalk = [];
    private readonly List<SingleWord> _singleWords = [];

    /// <param name="lines">The meanings; lines of one name add up.</param>
    /// <param name="fold">Brings words into the form in which texts are compared.</param>
    public SynonymList(IEnumerable<SynonymLine> lines, Func<string, string> fold)
    {
        foreach (var meaning in lines.GroupBy(line => line.Name, StringComparer.OrdinalIgnoreCase))
        {
            Add(meaning.Key, [.. meaning.SelectMany(line => line.Words)], fold);
        }
    }

    /// <summary>A folded text without greetings and thanks; only spaces if that is all it was.</summary>
    public string WithoutSmallTalk(string foldedText)
    {
        foreach (var phrase in _smallTalk)
        {
            foldedText = foldedText.Replace(phrase, " ", StringComparison.Ordinal);
        }

        return foldedText;
    }

    /// <summary>The meanings in a folded text that begins and ends with a space, as terms.</summary>
    public IReadOnlyCollection<string> MeaningsIn(string foldedText) => [.. Exact(foldedText).Select(Term)];

    /// <summary>The same for what a customer typed: words with typing errors count too, unless the content has them as they are.</summary>
    public IReadOnlyCollection<string> MeaningsOf(string foldedText, HashSet<string> vocabulary)
    {
        var found = Exact(foldedText);
        foreach (var word in foldedText.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= NearWords.ShortestWord && !vocabulary.Contains(word) && !_singleWords.Exists(single => single.Is(word)))
            {
                found.UnionWith(_singleWords.Where(single => single.IsNear(word)).Select(single => single.Meaning));
            }
        }

        return [.. found.Select(Term)];
    }

    private HashSet<int> Exact(string foldedText) =>
        [.. Enumerable.Range(0, _meanings.Count).Where(number => _meanings[number].IsIn(foldedText))];

    private static string Term(int meaning) => meaning.ToString(CultureInfo.InvariantCulture);

    private void Add(string name, IReadOnlyList<string> words, Func<string, string> fold)
    {
        if (name == SmallTalk)
        {
            _smallTalk.AddRange(words.Select(word => $" {fold(word)} ").OrderByDescending(word => word.Length));
            return;
        }

        _singleWords.AddRange(
            words
                .Where(word => !word.StartsWith('*') && !word.Contains('+', StringComparison.Ordinal))
                .Select(word => new SingleWord(_meanings.Count, fold(word.Trim('*')), word.EndsWith('*')))
                .Where(word => word.Stem.Length > 0 && !word.Stem.Contains(' ', StringComparison.Ordinal))
        );
        _meanings.Add(new Meaning([.. words.Select(word => Pattern(word, fold))]));
    }

    /// <summary>A star leaves the border of the word open; a plus separates what must occur anywhere.</summary>
    private static string[] Pattern(string words, Func<string, string> fold) =>
        [
            .. words
                .Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => (part.StartsWith('*') ? "" : " ") + fold(part.Trim('*')) + (part.EndsWith('*') ? "" : " ")),
        ];

    private sealed record Meaning(string[][] Patterns)
    {
        public bool IsIn(string text) =>
            Array.Exists(Patterns, parts => Array.TrueForAll(parts, part => text.Contains(part, StringComparison.Ordinal)));
    }

    private sealed record SingleWord(int Meaning, string Stem, bool IsPrefix)
    {
        public bool Is(string word) => IsPrefix ? word.StartsWith(Stem, StringComparison.Ordinal) : word == Stem;

        /// <summary>Hardly anyone gets the first letter wrong; asking for it saves nine comparisons in ten.</summary>
        public bool IsNear(string word) => Stem[0] == word[0] && NearWords.AreNear(Stem, word, IsPrefix);
    }
}

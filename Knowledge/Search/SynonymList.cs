using CustomerBot.Knowledge.Content;

namespace CustomerBot.Knowledge.Search;

/// <summary>Meanings and the words that customers use for them, so that "Kohle zurück" and "Erstattung" meet.</summary>
internal sealed class SynonymList
{
    /// <summary>Name of the line whose words mean nothing: greetings, thanks, politeness.</summary>
    private const string SmallTalk = "small talk";

    private readonly List<string> _smallTalk = [];
    private readonly List<SingleWord> _words = [];
    private readonly List<Phrase> _phrases = [];
    private readonly ILookup<(char, char), SingleWord> _wordsByStart;

    /// <param name="lines">The meanings; lines of one name add up.</param>
    /// <param name="fold">Brings words into the form in which texts are compared.</param>
    public SynonymList(IEnumerable<SynonymLine> lines, Func<string, string> fold)
    {
        foreach (var (number, meaning) in lines.GroupBy(line => line.Name, StringComparer.OrdinalIgnoreCase).Index())
        {
            foreach (var words in meaning.SelectMany(line => line.Words))
            {
                Add(number, meaning.Key, words, fold);
            }
        }

        _smallTalk.Sort((one, other) => other.Length.CompareTo(one.Length));

        _wordsByStart = _words.ToLookup(word => Start(word.Stem));
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

    /// <summary>The meanings in a folded text that begins and ends with a space, by their numbers.</summary>
    public IReadOnlyCollection<int> MeaningsIn(string foldedText) => Exact(foldedText);

    /// <summary>The same for what a customer typed: words with typing errors count too, unless the content has them as they are.</summary>
    public IReadOnlyCollection<int> MeaningsOf(string foldedText, HashSet<string> vocabulary)
    {
        var found = Exact(foldedText);
        foreach (var word in Words(foldedText))
        {
            if (
                word.Length >= NearWords.ShortestWord
                && !vocabulary.Contains(word)
                && !_wordsByStart[Start(word)].Any(single => single.Is(word))
            )
            {
                found.UnionWith(_words.Where(single => single.IsNear(word)).Select(single => single.Meaning));
            }
        }

        return found;
    }

    private HashSet<int> Exact(string foldedText)
    {
        var found = _phrases.Where(phrase => phrase.IsIn(foldedText)).Select(phrase => phrase.Meaning).ToHashSet();
        foreach (var word in Words(foldedText))
        {
            found.UnionWith(_wordsByStart[Start(word)].Where(single => single.Is(word)).Select(single => single.Meaning));
        }

        return found;
    }

    private static string[] Words(string foldedText) => foldedText.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (char, char) Start(string word) => (word[0], word.Length > 1 ? word[1] : ' ');

    /// <summary>A star leaves the border of the word open; a plus separates what must occur anywhere.</summary>
    private void Add(int meaning, string name, string words, Func<string, string> fold)
    {
        var folded = fold(words.Trim('*'));
        if (name == SmallTalk)
        {
            _smallTalk.Add($" {folded} ");
        }
        else if (words.StartsWith('*') || words.Contains('+', StringComparison.Ordinal) || folded.Contains(' ', StringComparison.Ordinal))
        {
            _phrases.Add(new Phrase(meaning, [.. words.Split('+', StringSplitOptions.TrimEntries).Select(part => Pattern(part, fold))]));
        }
        else if (folded.Length > 1)
        {
            _words.Add(new SingleWord(meaning, folded, words.EndsWith('*')));
        }
    }

    private static string Pattern(string part, Func<string, string> fold) =>
        (part.StartsWith('*') ? "" : " ") + fold(part.Trim('*')) + (part.EndsWith('*') ? "" : " ");

    private sealed record Phrase(int Meaning, string[] Parts)
    {
        public bool IsIn(string text) => Array.TrueForAll(Parts, part => text.Contains(part, StringComparison.Ordinal));
    }

    private sealed record SingleWord(int Meaning, string Stem, bool IsPrefix)
    {
        public bool Is(string word) => IsPrefix ? word.StartsWith(Stem, StringComparison.Ordinal) : word == Stem;

        /// <summary>Hardly anyone gets the first letter wrong; asking for it saves nine comparisons in ten.</summary>
        public bool IsNear(string word) => Stem[0] == word[0] && NearWords.AreNear(Stem, word, IsPrefix);
    }
}

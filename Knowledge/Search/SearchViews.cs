namespace CustomerBot.Knowledge.Search;

/// <summary>The views of one language's entries.</summary>
internal sealed class SearchViews
{
    private const float ShortTexts = 0.75f;
    private const float LongTexts = 0.3f;
    private readonly TextAnalysis _analysis;
    private readonly SynonymList _synonyms;
    private readonly HashSet<string> _vocabulary;
    private readonly ulong[][][] _phrasings;
    private readonly Postings<ulong> _phrasingGrams;
    private readonly Postings<ulong> _textGrams;
    private readonly Postings<string> _textWords;
    private readonly Postings<int> _phrasingMeanings;
    private readonly Postings<int> _textMeanings;

    public SearchViews(IReadOnlyList<Entry> entries, TextAnalysis analysis, SynonymList synonyms)
    {
        _analysis = analysis;
        _synonyms = synonyms;
        var count = entries.Count;
        var texts = entries.Select(entry => new FoldedEntry(entry, analysis)).ToList();
        var phrasings = texts.Index().SelectMany(item => item.Item.Phrasings.Select(text => (Entry: item.Index, Text: text))).ToList();
        _vocabulary = [.. texts.SelectMany(text => text.Lines).SelectMany(line => line.Split(' '))];
        _phrasings = [.. texts.Select(text => text.Phrasings.Select(phrasing => Grams.Of(phrasing).Distinct().ToArray()).ToArray())];
        _phrasingGrams = new(count, phrasings.Select(one => (one.Entry, (IReadOnlyCollection<ulong>)Grams.Of(one.Text))), ShortTexts);
        _phrasingMeanings = new(count, phrasings.Select(one => (one.Entry, synonyms.MeaningsIn(one.Text))), LongTexts);
        _textGrams = new(count, Each(texts, text => text.Lines.SelectMany(Grams.Of)), LongTexts);
        _textWords = new(
            count,
            entries.Index().Select(item => (item.Index, (IReadOnlyCollection<string>)analysis.Stems(item.Item.WholeText))),
            LongTexts
        );
        // A meaning counts once per line, so that what an answer dwells on weighs more than what it mentions.
        _textMeanings = new(count, Each(texts, text => text.Lines.SelectMany(synonyms.MeaningsIn)), LongTexts);
    }

    /// <param name="text">The question, folded and without small talk.</param>
    public ScoredEntries Score(string text)
    {
        var grams = Grams.Of(text).ToHashSet();
        var words = _analysis.Stems(text).ToHashSet(StringComparer.Ordinal);
        var meanings = _synonyms.MeaningsOf(text, _vocabulary);
        return new ScoredEntries
        {
            PhrasingGrams = _phrasingGrams.Score(grams),
            TextGrams = _textGrams.Score(grams),
            TextWords = _textWords.Score(words),
            PhrasingMeanings = _phrasingMeanings.Score(meanings),
            TextMeanings = _textMeanings.Score(meanings),
            Meanings = meanings.Count,
            Likeness = entry => _phrasings[entry].Max(phrasing => Likeness(phrasing, grams)),
        };
    }

    private static IEnumerable<(int, IReadOnlyCollection<T>)> Each<T>(List<FoldedEntry> texts, Func<FoldedEntry, IEnumerable<T>> terms) =>
        texts.Index().Select(item => (item.Index, (IReadOnlyCollection<T>)terms(item.Item).ToList()));

    /// <summary>Dice's coefficient: 1 for the same grams, 0 for none in common.</summary>
    private static double Likeness(ulong[] phrasing, HashSet<ulong> question) =>
        2.0 * phrasing.Count(question.Contains) / (phrasing.Length + question.Count);
}

using Lucene.Net.Analysis.Core;

namespace CustomerBot.Knowledge.Search;

/// <summary>The views of one language's entries and how much each counts.</summary>
internal sealed class SearchViews
{
    private const float ShortTexts = 0.75f;
    private const float LongTexts = 0.3f;
    private readonly TextAnalysis _analysis;
    private readonly SynonymList _synonyms;
    private readonly HashSet<string> _vocabulary;
    private readonly string[][][] _phrasingsInGrams;
    private readonly SearchField _phrasingGrams;
    private readonly SearchField _textGrams;
    private readonly SearchField _textWords;
    private readonly SearchField _phrasingMeanings;
    private readonly SearchField _textMeanings;

    public SearchViews(IReadOnlyList<Entry> entries, TextAnalysis analysis, SynonymList synonyms)
    {
        _analysis = analysis;
        _synonyms = synonyms;
        List<EntryText> phrasings =
        [
            .. entries.Index().SelectMany(item => item.Item.Phrasings.Select(text => new EntryText(item.Index, text))),
        ];
        List<EntryText> texts = [.. entries.Index().Select(item => new EntryText(item.Index, WholeText(item.Item)))];
        _vocabulary = [.. texts.SelectMany(text => TextAnalysis.Terms(analysis.Plain, text.Text))];
        _phrasingGrams = new SearchField(entries.Count, phrasings, analysis.Grams, ShortTexts);
        _textGrams = new SearchField(entries.Count, texts, analysis.Grams, LongTexts);
        _textWords = new SearchField(entries.Count, texts, analysis.Words, LongTexts);
        var meanings = new WhitespaceAnalyzer(TextAnalysis.Version);
        _phrasingMeanings = new SearchField(entries.Count, [.. phrasings.Select(Meant)], meanings, LongTexts);
        _textMeanings = new SearchField(entries.Count, [.. texts.Select(Meant)], meanings, LongTexts);
        _phrasingsInGrams = [.. entries.Select(entry => entry.Phrasings.Select(DistinctGrams).ToArray())];
    }

    /// <param name="text">The question, folded and without small talk.</param>
    public ScoredEntries Score(string text)
    {
        var grams = DistinctGrams(text);
        var words = TextAnalysis.Terms(_analysis.Words, text).Distinct(StringComparer.Ordinal).ToList();
        var meanings = _synonyms.MeaningsOf(text, _vocabulary);
        return new ScoredEntries
        {
            PhrasingGrams = _phrasingGrams.Score(grams),
            TextGrams = _textGrams.Score(grams),
            TextWords = _textWords.Score(words),
            PhrasingMeanings = _phrasingMeanings.Score(meanings),
            TextMeanings = _textMeanings.Score(meanings),
            Words = words.Count,
            Meanings = meanings.Count,
            Likeness = entry => _phrasingsInGrams[entry].Max(phrasing => Likeness(phrasing, grams)),
        };
    }

    private static string WholeText(Entry entry) => string.Join('\n', entry.Phrasings.Append(entry.Text));

    /// <summary>A meaning counts once per line, so that what an answer dwells on weighs more than what it mentions.</summary>
    private EntryText Meant(EntryText text) =>
        text with
        {
            Text = string.Join(' ', text.Text.Split('\n').SelectMany(line => _synonyms.MeaningsIn(_analysis.Fold(line)))),
        };

    private string[] DistinctGrams(string text) =>
        [.. TextAnalysis.Terms(_analysis.Grams, text).Select(string.Intern).Distinct(StringComparer.Ordinal)];

    /// <summary>Dice's coefficient: 1 for the same grams, 0 for none in common.</summary>
    private static double Likeness(string[] phrasing, string[] question) =>
        2.0 * phrasing.Intersect(question, StringComparer.Ordinal).Count() / (phrasing.Length + question.Length);
}

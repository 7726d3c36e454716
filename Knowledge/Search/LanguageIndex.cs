namespace CustomerBot.Knowledge.Search;

/// <summary>The entries of one language, ready to be searched. Immutable; a change of content makes a new one.</summary>
internal sealed class LanguageIndex : IDisposable
{
    /// <summary>A customer's question fits well within; more text only adds noise and time.</summary>
    private const int LongestQuestion = 400;

    private readonly TextAnalysis _analysis;
    private readonly SearchField _phrasingGrams;
    private readonly SearchField _textGrams;
    private readonly SearchField _textWords;
    private readonly Dictionary<string, Entry> _byId;

    public LanguageIndex(string language, IReadOnlyList<Entry> entries)
    {
        Entries = entries;
        _byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _analysis = new TextAnalysis(language);
        var phrasings = entries.Index().SelectMany(item => Phrasings(item.Item).Select(text => (item.Index, text))).ToList();
        var texts = entries.Index().Select(item => (item.Index, WholeText(item.Item))).ToList();
        _phrasingGrams = new SearchField(entries.Count, phrasings, _analysis.Grams, lengthMatters: 0.75f);
        _textGrams = new SearchField(entries.Count, texts, _analysis.Grams, lengthMatters: 0.3f);
        _textWords = new SearchField(entries.Count, texts, _analysis.Words, lengthMatters: 0.3f);
    }

    public IReadOnlyList<Entry> Entries { get; }

    public Entry? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entries nearest to the question, the nearest first.</summary>
    public IReadOnlyList<Hit> Search(string question, int count)
    {
        var text = question.Length > LongestQuestion ? question[..LongestQuestion] : question;
        var phrasingGrams = _phrasingGrams.Score(text);
        var textGrams = _textGrams.Score(text);
        var textWords = _textWords.Score(text);
        return
        [
            .. Enumerable
                .Range(0, Entries.Count)
                .Select(entry => new Hit(Entries[entry], (0.3 * phrasingGrams[entry]) + textGrams[entry] + (0.3 * textWords[entry])))
                .Where(hit => hit.Score > 0)
                .OrderByDescending(hit => hit.Score)
                .Take(count),
        ];
    }

    public void Dispose()
    {
        _phrasingGrams.Dispose();
        _textGrams.Dispose();
        _textWords.Dispose();
        _analysis.Dispose();
    }

    private static IEnumerable<string> Phrasings(Entry entry) => entry.Wordings.Prepend(entry.Question);

    private static string WholeText(Entry entry) => string.Join('\n', Phrasings(entry).Append(entry.Text));
}

using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace CustomerBot.Knowledge.Search;

/// <summary>
/// One view of the entries (their phrasings one by one, or all their text) cut in one way, as a Lucene index in memory.
/// Scores are shares of the best score that the question could reach, so those of different questions can be compared.
/// </summary>
internal sealed class SearchField : IDisposable
{
    private const string Name = "text";
    private const float Saturation = 1.2f;
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly Analyzer _analyzer;
    private readonly int[] _entryOfDocument;
    private readonly Dictionary<string, TermContext> _terms;
    private readonly int _entries;

    /// <param name="entries">How many entries there are.</param>
    /// <param name="texts">Texts with the number of the entry each belongs to.</param>
    /// <param name="analyzer">How texts and questions are cut.</param>
    /// <param name="lengthMatters">0 to 1: how much a word counts less in a long text.</param>
    public SearchField(int entries, IReadOnlyList<(int Entry, string Text)> texts, Analyzer analyzer, float lengthMatters)
    {
        _entries = entries;
        _analyzer = analyzer;
        _entryOfDocument = [.. texts.Select(text => text.Entry)];
        var similarity = new BM25Similarity(Saturation, lengthMatters);
        Write(texts, similarity);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = similarity };
        _terms = ReadTerms();
    }

    /// <summary>Share of the question's weight that each entry's best text has, by number of entry.</summary>
    public float[] Score(string question)
    {
        var scores = new float[_entries];
        var query = new BooleanQuery(disableCoord: true);
        var best = 0f;
        foreach (var term in TextAnalysis.Terms(_analyzer, question))
        {
            best += Rarity(term);
            if (_terms.TryGetValue(term, out var context))
            {
                query.Add(new TermQuery(new Term(Name, term), context), Occur.SHOULD);
            }
        }

        if (query.Clauses.Count == 0)
        {
            return scores;
        }

        _searcher.Search(query, new BestPerEntryCollector(_entryOfDocument, scores));
        for (var entry = 0; entry < scores.Length; entry++)
        {
            scores[entry] /= best * (Saturation + 1);
        }

        return scores;
    }

    /// <summary>Inverse document frequency as BM25 counts it; a term that no text has weighs most.</summary>
    private float Rarity(string term)
    {
        var frequency = _terms.TryGetValue(term, out var context) ? context.DocFreq : 0;
        return MathF.Log(1 + ((_entryOfDocument.Length - frequency + 0.5f) / (frequency + 0.5f)));
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private void Write(IReadOnlyList<(int Entry, string Text)> texts, BM25Similarity similarity)
    {
        using var writer = new IndexWriter(_directory, new IndexWriterConfig(TextAnalysis.Version, _analyzer) { Similarity = similarity });
        foreach (var (_, text) in texts)
        {
            writer.AddDocument([new TextField(Name, text, Field.Store.NO)]);
        }

        writer.ForceMerge(1);
    }

    /// <summary>Looking terms up in Lucene's dictionary costs more than scoring them, so their places are kept.</summary>
    private Dictionary<string, TermContext> ReadTerms()
    {
        var terms = new Dictionary<string, TermContext>(StringComparer.Ordinal);
        var all = MultiFields.GetTerms(_reader, Name);
        if (all is null)
        {
            return terms;
        }

        foreach (var entry in all)
        {
            var term = entry.Term.Utf8ToString();
            terms[term] = TermContext.Build(_searcher.TopReaderContext, new Term(Name, term));
        }

        return terms;
    }
}

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
internal sealed class SearchField
{
    private const string Name = "text";
    private const float Saturation = 1.2f;
    private readonly IndexSearcher _searcher;
    private readonly int[] _entryOfDocument;
    private readonly Dictionary<string, TermContext> _terms;
    private readonly int _entries;

    /// <param name="entries">How many entries there are.</param>
    /// <param name="texts">Texts with the number of the entry each belongs to.</param>
    /// <param name="analyzer">How the texts are cut.</param>
    /// <param name="lengthMatters">0 to 1: how much less a word counts in a long text.</param>
    public SearchField(int entries, IReadOnlyList<EntryText> texts, Analyzer analyzer, float lengthMatters)
    {
        _entries = entries;
        _entryOfDocument = [.. texts.Select(text => text.Entry)];
        var directory = new RAMDirectory();
        var similarity = new BM25Similarity(Saturation, lengthMatters);
        Write(directory, texts, analyzer, similarity);
        _searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = similarity };
        _terms = ReadTerms();
    }

    /// <summary>Share of the question's weight that each entry's best text has, by number of entry.</summary>
    /// <param name="terms">The question, cut in the same way; each term once.</param>
    public float[] Score(IReadOnlyCollection<string> terms)
    {
        var scores = new float[_entries];
        var query = new BooleanQuery(disableCoord: true);
        var best = 0f;
        foreach (var term in terms)
        {
            var known = _terms.TryGetValue(term, out var context);
            best += Rarity(known ? context!.DocFreq : 0) * (Saturation + 1);
            if (known && query.Clauses.Count < BooleanQuery.MaxClauseCount)
            {
                query.Add(new TermQuery(new Term(Name, term), context), Occur.SHOULD);
            }
        }

        if (query.Clauses.Count > 0)
        {
            _searcher.Search(query, new BestPerEntryCollector(_entryOfDocument, scores, best));
        }

        return scores;
    }

    /// <summary>Inverse document frequency as BM25 counts it; a term that no text has weighs most.</summary>
    private float Rarity(int frequency) => MathF.Log(1 + ((_entryOfDocument.Length - frequency + 0.5f) / (frequency + 0.5f)));

    private static void Write(RAMDirectory directory, IReadOnlyList<EntryText> texts, Analyzer analyzer, BM25Similarity similarity)
    {
        using var writer = new IndexWriter(directory, new IndexWriterConfig(TextAnalysis.Version, analyzer) { Similarity = similarity });
        foreach (var text in texts)
        {
            writer.AddDocument([new TextField(Name, text.Text, Field.Store.NO)]);
        }

        writer.ForceMerge(1);
    }

    /// <summary>Looking terms up in Lucene's dictionary costs more than scoring them, so their places are kept.</summary>
    private Dictionary<string, TermContext> ReadTerms()
    {
        var terms = new Dictionary<string, TermContext>(StringComparer.Ordinal);
        var all = MultiFields.GetTerms(_searcher.IndexReader, Name)?.GetEnumerator();
        while (all is not null && all.MoveNext())
        {
            var term = all.Term.Utf8ToString();
            terms[term] = TermContext.Build(_searcher.TopReaderContext, new Term(Name, term));
        }

        return terms;
    }
}

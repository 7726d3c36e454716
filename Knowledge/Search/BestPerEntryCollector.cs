using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CustomerBot.Knowledge.Search;

/// <summary>Keeps the best score of each entry's texts as a share of the best possible one.</summary>
internal sealed class BestPerEntryCollector(int[] entryOfDocument, float[] scores, float best) : ICollector
{
    private Scorer? _scorer;
    private int _firstDocument;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _firstDocument = context.DocBase;

    public void Collect(int doc)
    {
        var entry = entryOfDocument[_firstDocument + doc];
        scores[entry] = Math.Max(scores[entry], _scorer!.GetScore() / best);
    }
}

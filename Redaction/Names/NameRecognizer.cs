using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Person names: what the trained model labels, cut to the name itself (no title, no genitive ending).</summary>
/// <param name="model">The weights.</param>
/// <param name="reluctance">How much a name has to outweigh the rest; with more of it, fewer words are taken for names.</param>
internal sealed class NameRecognizer(NameModel model, float reluctance) : Recognizer
{
    /// <summary>Chosen by <c>validate-names</c> so that on files of templates that were not trained on at most 3 % of the clean messages are touched.</summary>
    internal const float Reluctance = -0.3f;

    [ThreadStatic]
    private static NameTagger? _tagger;

    /// <summary>With the model that ships with the product.</summary>
    public NameRecognizer()
        : this(NameModel.Shared, Reluctance) { }

    public override void Find(ScanText text)
    {
        var tagger = _tagger ??= new NameTagger();
        text.Work += text.Count;
        if (!tagger.Read(text, Lexicon.Shared))
        {
            return;
        }

        tagger.Label(model, reluctance);
        NameNeighbours.Complete(text, tagger.Words, tagger.LabelsToComplete);
        var labels = tagger.Labels;
        for (var at = 0; at < labels.Length; at++)
        {
            if (labels[at] == 0)
            {
                continue;
            }

            var first = at;
            while (at + 1 < labels.Length && labels[at + 1] == 2)
            {
                at++;
            }

            NameSpan.Report(text, tagger.Words, first, at);
        }
    }
}

using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Person names: what the trained model labels, cut to the name itself (no title, no genitive ending).</summary>
internal sealed class NameRecognizer : Recognizer
{
    /// <summary>Chosen on our generated sets so that at most 4 % of the clean messages are touched.</summary>
    internal const float Reluctance = 0f;

    [ThreadStatic]
    private static NameTagger? _tagger;

    public override void Find(ScanText text)
    {
        var tagger = _tagger ??= new NameTagger();
        text.Work += text.Count;
        if (!tagger.Read(text, Lexicon.Shared))
        {
            return;
        }

        tagger.Label(NameModel.Shared, Reluctance);
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

using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Normalisation;
using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction;

/// <summary>
/// Reads a text paragraph by paragraph, so that what stands beyond a blank line changes nothing: normalise, cut into words, let every
/// recognizer report, settle overlaps, map back.
/// </summary>
internal sealed class Scan(IReadOnlyList<Recognizer> recognizers)
{
    [ThreadStatic]
    private static ScanText? _buffer;

    private readonly Lexicon _lexicon = Lexicon.Shared;

    /// <summary>Steps of the scan so far on this thread; the tests of linearity compare them.</summary>
    internal static long Work => _buffer?.Work ?? 0;

    public IReadOnlyList<Finding> Run(string text, KnownValues? known)
    {
        var scan = _buffer ??= new ScanText();
        List<Finding>? findings = null;
        for (var start = 0; start < text.Length; )
        {
            var end = Paragraphs.End(text, start);
            Paragraph(scan, text, start, end, known, ref findings);
            start = end;
        }

        if (findings is null)
        {
            return [];
        }

        Graphemes.Widen(text, findings);
        return findings;
    }

    private void Paragraph(ScanText scan, string text, int start, int end, KnownValues? known, ref List<Finding>? findings)
    {
        scan.Clear();
        Normalizer.Normalize(text.AsSpan(start, end - start), scan.Normal);
        Tokenizer.Run(scan, _lexicon);
        foreach (var recognizer in recognizers)
        {
            recognizer.Find(scan);
        }

        if (known is not null)
        {
            KnownValueRecognizer.Find(scan, known);
        }

        Overlaps.Settle(scan);
        foreach (var candidate in scan.Candidates)
        {
            var from = start + scan.Normal.OriginalStart(candidate.Start);
            var to = start + scan.Normal.OriginalEnd(candidate.End);
            findings ??= [];
            findings.Add(new Finding(from, to - from, candidate.Kind, candidate.Evidence));
        }
    }
}

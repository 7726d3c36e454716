using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Normalisation;
using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Scanning;
using CustomerBot.Redaction.Spelling;
using CustomerBot.Redaction.Values;

namespace CustomerBot.Redaction;

/// <summary>
/// Reads a text paragraph by paragraph, so that what stands beyond a blank line changes nothing: normalise, cut into words, let every
/// recognizer report, read what is spelled out once more, settle overlaps, map back.
/// </summary>
internal sealed class Scan(Recognizer[] recognizers, ValueRecognizer? values = null)
{
    [ThreadStatic]
    private static ScanText? _buffer;

    [ThreadStatic]
    private static TypedText? _typed;

    /// <summary>Names are told by the words about them, which spelling does not change; links are copied, not dictated.</summary>
    private readonly Recognizer[] _ofSpelled = [.. recognizers.Where(one => one is not (NameRecognizer or UrlRecognizer))];

    private readonly Lexicon _lexicon = Lexicon.Shared;

    /// <summary>Steps of the scan so far on this thread; the tests of linearity compare them.</summary>
    internal static long Work => (_buffer?.Work ?? 0) + (_typed?.Text.Work ?? 0);

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

        Spelled(scan, _typed ??= new TypedText(scan));
        OpaqueIdentifiers.Spare(scan);
        Overlaps.Settle(scan);
        if (values is not null)
        {
            values.Find(scan);
            OpaqueIdentifiers.Spare(scan);
        }

        if (known is not null)
        {
            KnownValueRecognizer.Find(scan, known);
        }

        foreach (var candidate in scan.Candidates)
        {
            var from = start + scan.Normal.OriginalStart(candidate.Start);
            var to = start + scan.Normal.OriginalEnd(candidate.End);
            findings ??= [];
            findings.Add(new Finding(from, to - from, candidate.Kind, candidate.Evidence) { Known = candidate.Known });
        }
    }

    /// <summary>What the recognizers find in the text as it would be typed, told in the words that spell it.</summary>
    private void Spelled(ScanText scan, TypedText typed)
    {
        if (!new SpelledReading(typed, scan).Read())
        {
            return;
        }

        var text = typed.Text;
        Tokenizer.Run(text, _lexicon);
        foreach (var recognizer in _ofSpelled)
        {
            recognizer.Find(text);
        }

        var address = text.Candidates.Exists(one => one.Kind == PersonalDataKind.Address && typed.IsSpelled(one.Start, one.End));
        foreach (var candidate in text.Candidates)
        {
            // With its number read, an address is cut into street and town in another way than before.
            var cutAnew = address && candidate.Kind == PersonalDataKind.Address;
            if (cutAnew || typed.IsSpelled(candidate.Start, candidate.End))
            {
                var (start, end) = (text.Normal.OriginalStart(candidate.Start), text.Normal.OriginalEnd(candidate.End));
                scan.Report(start, end, candidate.Kind, $"spelled:{candidate.Evidence}", candidate.Rank + (cutAnew ? 1 : 0));
            }
        }
    }
}

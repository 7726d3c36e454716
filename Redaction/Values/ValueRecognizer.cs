using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>
/// Decides what each candidate is, after the rules: it finds what their wordings miss and drops what only looked like a value. What a checksum
/// or a format proves is not its business.
/// </summary>
internal sealed class ValueRecognizer(ValueModel model, float reluctance)
{
    /// <summary>What a value must score above nothing; chosen by recall and touched messages of the sets that no training saw.</summary>
    internal const float Reluctance = -2f;

    [ThreadStatic]
    private static ValueTagger? _tagger;

    private static readonly Predicate<Candidate> _isOpen = found => ValueClasses.IsOpen(found.Kind, found.Evidence);

    private readonly ValueModel _model = model;

    /// <summary>Replaces the open findings of the rules, which are settled, by its own; these must be settled again.</summary>
    public void Find(ScanText text)
    {
        var tagger = _tagger ??= new ValueTagger();
        if (!tagger.Read(text))
        {
            return;
        }

        tagger.Label(text, _model, reluctance);
        text.Work += text.Candidates.Count;
        text.Candidates.RemoveAll(_isOpen);
        foreach (var value in tagger.Values)
        {
            Report(text, value.Candidate, ValueClasses.KindOf(value.Value), value.Rule);
        }

        Overlaps.Settle(text);
    }

    private static void Report(ScanText text, ValueCandidate candidate, PersonalDataKind kind, Candidate? found)
    {
        if (found is { } rule)
        {
            text.Candidates.Add(rule.Kind == kind ? rule : rule with { Kind = kind, Evidence = "model" });
            return;
        }

        var (first, last) = (candidate.First, candidate.Last);
        if (kind is PersonalDataKind.Password)
        {
            first -= first > 0 && !text[first].AfterSpace && text[first - 1].AfterSpace && IsOfPassword(text, first - 1) ? 1 : 0;
            while (last + 1 < text.Count && text.Touches(last + 1) && IsOfPassword(text, last + 1))
            {
                last++;
                text.Work++;
            }
        }

        text.Report(text[first].Start, text[last].End, kind, "model", Rank.Shape);
    }

    private static bool IsOfPassword(ScanText text, int index) =>
        text[index].Shape == TokenShape.Symbol
        && text.First(index) is '!' or '#' or '$' or '*' or '%' or '&' or '+' or '=' or '_' or '-' or '~' or '@';
}

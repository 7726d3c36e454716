using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>The candidates of one paragraph and what they are. Buffers are used again.</summary>
internal sealed class ValueTagger
{
    /// <summary>What the rules found needs that much less to be believed; chosen as the reluctance is.</summary>
    internal const float Trust = 4f;

    private readonly ValueWords _words = new();
    private readonly List<ValueCandidate> _candidates = [];
    private readonly List<FoundValue> _values = [];

    public IReadOnlyList<ValueCandidate> Candidates => _candidates;

    /// <summary>In training, to make it forget some.</summary>
    public ValueWords Words => _words;

    /// <summary>What was taken for a value, in order and without overlap.</summary>
    public List<FoundValue> Values => _values;

    /// <summary>Collects the candidates; tells whether there are any.</summary>
    public bool Read(ScanText text)
    {
        _candidates.Clear();
        ValueCandidates.Collect(text, _candidates);
        if (_candidates.Count > 0)
        {
            _words.Clear(text.Count);
        }

        return _candidates.Count > 0;
    }

    /// <summary>The features of one candidate; <paramref name="last"/> and <paramref name="value"/>: the value found last before it.</summary>
    public int Features(
        ScanText text,
        ValueCandidate candidate,
        int last,
        ValueClass value,
        Span<uint> features,
        bool withoutRules = false
    ) =>
        new ValueFeatures(text, _words, features) { WithoutRules = withoutRules }.Extract(
            candidate,
            ValueNeighbours.Of(text, candidate, last, value)
        );

    /// <summary>Decides from left to right. <paramref name="reluctance"/> is what a value must score above nothing.</summary>
    public void Label(ScanText text, ValueModel model, float reluctance)
    {
        Span<uint> features = stackalloc uint[ValueFeatures.Most];
        Span<float> scores = stackalloc float[ValueClasses.Count];
        _values.Clear();
        foreach (var candidate in _candidates)
        {
            var (last, before) = Before(candidate.First);
            var count = Features(text, candidate, last, before, features);
            text.Work += count / 8;
            model.Score(features[..count], scores);
            var best = Best(scores);
            var margin = scores[best] - scores[0] - (candidate.Rule < 0 ? reluctance : reluctance - Trust);
            if (margin > 0)
            {
                Keep(new FoundValue(candidate, (ValueClass)best, margin, candidate.Rule < 0 ? null : text.Candidates[candidate.Rule]));
            }
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 1;
        for (var index = 2; index < scores.Length; index++)
        {
            best = scores[index] > scores[best] ? index : best;
        }

        return best;
    }

    /// <summary>The nearest value that ends before the token.</summary>
    private (int Last, ValueClass Value) Before(int first)
    {
        for (var index = _values.Count - 1; index >= 0; index--)
        {
            if (_values[index].Candidate.Last < first)
            {
                return (_values[index].Candidate.Last, _values[index].Value);
            }
        }

        return (-1, ValueClass.Nothing);
    }

    /// <summary>Of values that overlap the surest stays; the kept ones never do, so a stronger newcomer drops some from the end.</summary>
    private void Keep(FoundValue newcomer)
    {
        while (_values.Count > 0 && _values[^1].Candidate.Last >= newcomer.Candidate.First)
        {
            if (_values[^1].Margin >= newcomer.Margin)
            {
                return;
            }

            _values.RemoveAt(_values.Count - 1);
        }

        _values.Add(newcomer);
    }
}

using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>The candidates of one paragraph and what they are. Buffers are used again.</summary>
internal sealed class ValueTagger
{
    /// <summary>What the rules found needs that much less to be believed; chosen as the reluctance is.</summary>
    internal const float Trust = 4f;

    /// <summary>
    /// What is so far below a value by its shape and what touches it, or with the words before it, is none whatever else is said: of the
    /// values in the development texts none is even half as far below.
    /// </summary>
    private const float Hopeless = -4f;

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

    /// <summary>All features of one candidate; <paramref name="last"/> and <paramref name="value"/>: the value found last before it.</summary>
    public int Features(ScanText text, ValueCandidate candidate, int last, ValueClass value, Span<uint> features, bool withoutRules = false)
    {
        var all = new ValueFeatures(text, _words, features) { WithoutRules = withoutRules };
        all.TakeCandidate(candidate, ValueNeighbours.Of(text, candidate, last, value));
        all.TakeBefore(candidate);
        all.TakeBehind(candidate);
        return all.Taken.Length;
    }

    /// <summary>Decides from left to right. <paramref name="reluctance"/> is what a value must score above nothing.</summary>
    public void Label(ScanText text, ValueModel model, float reluctance)
    {
        Span<uint> buffer = stackalloc uint[ValueFeatures.Most];
        _values.Clear();
        foreach (var candidate in _candidates)
        {
            var (last, before) = Before(candidate.First);
            var features = new ValueFeatures(text, _words, buffer);
            var needed = candidate.Rule < 0 ? reluctance : reluctance - Trust;
            features.TakeCandidate(candidate, ValueNeighbours.Of(text, candidate, last, before));
            var (value, margin) = Weigh(candidate, ref features, model, needed);
            text.Work += features.Taken.Length / 8;
            if (margin > 0)
            {
                Keep(new FoundValue(candidate, value, margin, candidate.Rule < 0 ? null : text.Candidates[candidate.Rule]));
            }
        }
    }

    /// <summary>The words about it are asked, one side after the other, while there is hope.</summary>
    private static (ValueClass Value, float Margin) Weigh(
        ValueCandidate candidate,
        ref ValueFeatures features,
        ValueModel model,
        float needed
    )
    {
        var sums = default(ValueSums);
        for (var (side, weighed) = (0, 0); ; side++)
        {
            model.Add(features.Taken[weighed..], ref sums);
            weighed = features.Taken.Length;
            var (value, lead) = sums.Best();
            var margin = (lead * model.Scale) - needed;
            if (side == 2 || margin < Hopeless)
            {
                return (value, margin);
            }

            if (side == 0)
            {
                features.TakeBefore(candidate);
            }
            else
            {
                features.TakeBehind(candidate);
            }
        }
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

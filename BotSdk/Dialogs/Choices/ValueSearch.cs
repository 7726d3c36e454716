namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One search for values in a text, word by word.</summary>
internal sealed class ValueSearch
{
    private const int DefaultDistance = 2;

    private readonly string _utterance;
    private readonly List<Token> _tokens;
    private readonly TokenizerFunction _tokenizer;
    private readonly FindValuesOptions _options;
    private readonly int _maxDistance;

    public ValueSearch(string utterance, FindValuesOptions options)
    {
        _utterance = utterance;
        _options = options ?? new FindValuesOptions();
        _tokenizer = _options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        _tokens = _tokenizer(utterance, _options.Locale);
        _maxDistance = _options.MaxTokenDistance ?? DefaultDistance;
    }

    public List<ModelResult<FoundValue>> Run(List<SortedValue> values)
    {
        // List.Sort on purpose, here and below: of values that are equally long or fit equally well the official runtime takes
        // the one that this sort happens to put first.
        List<SortedValue> longestFirst = [.. values];
        longestFirst.Sort((one, other) => other.Value.Length.CompareTo(one.Value.Length));
        var matches = new List<ModelResult<FoundValue>>();
        foreach (var value in longestFirst)
        {
            AddMatches(matches, value);
        }

        List<ModelResult<FoundValue>> found = [.. Best(matches).Select(InCharacters)];
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    // The same value may stand in the text more than once.
    private void AddMatches(List<ModelResult<FoundValue>> matches, SortedValue value)
    {
        var searched = _tokenizer(value.Value.Trim(), _options.Locale);
        for (var start = 0; start < _tokens.Count; )
        {
            var match = Match(value, searched, start);
            if (match is null)
            {
                return;
            }

            matches.Add(match);
            start = match.End + 1;
        }
    }

    private ModelResult<FoundValue> Match(SortedValue value, List<Token> searched, int startPosition)
    {
        var matched = 0;
        var gaps = 0;
        var (start, end) = (-1, -1);
        foreach (var token in searched)
        {
            var position = IndexOf(token, startPosition);
            if (position < 0)
            {
                continue;
            }

            var gap = matched > 0 ? position - startPosition : 0;
            if (gap > _maxDistance)
            {
                continue;
            }

            matched++;
            gaps += gap;
            startPosition = position + 1;
            start = start < 0 ? position : start;
            end = position;
        }

        if (matched == 0 || (matched < searched.Count && !_options.AllowPartialMatches))
        {
            return null;
        }

        // A value found only in part counts nothing beside one found whole, however few words it lacks.
        var completeness = matched == searched.Count ? 1 : 0;
        var accuracy = (float)matched / (matched + gaps);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue
            {
                Value = value.Value,
                Index = value.Index,
                Score = completeness * accuracy,
            },
        };
    }

    private int IndexOf(Token token, int start)
    {
        for (var index = start; index < _tokens.Count; index++)
        {
            if (_tokens[index].Normalized == token.Normalized)
            {
                return index;
            }
        }

        return -1;
    }

    // The best match first; each choice once, and no word for two of them.
    private static List<ModelResult<FoundValue>> Best(List<ModelResult<FoundValue>> matches)
    {
        var best = new List<ModelResult<FoundValue>>();
        var choices = new HashSet<int>();
        var words = new HashSet<int>();
        matches.Sort((one, other) => other.Resolution.Score.CompareTo(one.Resolution.Score));
        foreach (var match in matches)
        {
            var span = Enumerable.Range(match.Start, match.End - match.Start + 1).ToList();
            if (!choices.Contains(match.Resolution.Index) && !span.Exists(words.Contains))
            {
                choices.Add(match.Resolution.Index);
                words.UnionWith(span);
                best.Add(match);
            }
        }

        return best;
    }

    private ModelResult<FoundValue> InCharacters(ModelResult<FoundValue> match)
    {
        match.Start = _tokens[match.Start].Start;
        match.End = _tokens[match.End].End;
        match.Text = _utterance[match.Start..(match.End + 1)];
        return match;
    }
}

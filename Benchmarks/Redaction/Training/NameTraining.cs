using System.Text;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Normalisation;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Generates texts with and without names, adds those people wrote, trains. Same texts, same effort: same weights.</summary>
internal sealed class NameTraining
{
    /// <summary>How often each file of contexts is drawn from.</summary>
    private static readonly string[] _grammars =
    [
        "names.de",
        "names.de",
        "names-more.de",
        "names-more.de",
        "clean.de",
        "clean.de",
        "clean-more.de",
        "clean-more.de",
        "things.de",
        "things.de",
        "names-roles.de",
        "names-roles.de",
        "names.en",
        "names-roles.en",
        "names-more.en",
        "clean.en",
        "clean-more.en",
        "things.en",
    ];

    private readonly Random _random;
    private readonly Slots _slots = new(new NameSource());
    private readonly Values _values = new();
    private readonly NameTagger _tagger = new();
    private readonly ScanText _scan = new();
    private readonly Chain _chain = new();

    private readonly TrainingEffort _effort;

    private NameTraining(int seed, TrainingEffort effort) => (_random, _effort) = (new Random(seed), effort);

    /// <summary>Trains as often as <paramref name="effort"/> says and averages.</summary>
    public static NameModel Train(TrainingTexts texts, TrainingEffort effort)
    {
        var chains = ParallelEnumerable
            .Range(1, effort.Trainings)
            .AsOrdered()
            .Select(seed => new NameTraining(seed, effort).Train(texts))
            .ToArray();
        return Chain.Average(chains).ToModel(smallest: 0.02f);
    }

    private Chain Train(TrainingTexts texts)
    {
        var grammars = _grammars
            .Select(name => (Grammar: new Grammar(name + ".txt", _slots.Value), German: name.EndsWith("de", StringComparison.Ordinal)))
            .ToArray();
        var fragments = texts.Given.Where(item => item.Example.Names.Count == 0).Select(item => item.Example.Text).ToArray();
        for (var round = 0; round < _effort.Rounds; round++)
        {
            for (var index = 0; index < _effort.Generated; index++)
            {
                var marked = Next(grammars[_random.Next(grammars.Length)]);
                marked = _random.Next(6) == 0 ? marked + ". " + Next(grammars[_random.Next(grammars.Length)]) : marked;
                if (_random.Next(16) == 0 && !marked.Contains(NameSource.Begin, StringComparison.Ordinal))
                {
                    marked = Insert(marked);
                }
                else if (fragments.Length > 0 && _random.Next(16) == 0)
                {
                    marked = Insert(fragments[_random.Next(fragments.Length)]);
                }

                Learn(Example.FromMarked(Styles.Apply(marked, _random)), 1f);
            }

            foreach (var (example, importance) in texts.Given.OrderBy(_ => _random.Next()))
            {
                Learn(_random.Next(2) == 0 ? example : example with { Text = example.Text.ToLowerInvariant() }, importance);
            }

            for (var again = 0; again < _effort.Repeated; again++)
            {
                LearnWritten(texts);
            }

            Console.WriteLine($"round {round + 1} of {_effort.Rounds}");
        }

        return _chain;
    }

    /// <summary>What people wrote, with other persons and values each time.</summary>
    private void LearnWritten(TrainingTexts texts)
    {
        var count = texts.Messages.Count;
        foreach (var index in Enumerable.Range(0, count + texts.Templates.Count).OrderBy(_ => _random.Next()))
        {
            var example =
                index < count
                    ? Example.FromMarked(Styles.Apply(Swap(texts.Messages[index]), _random))
                    : texts.Templates[index - count].Fill(_values, _random).ToExample();
            Learn(example, 1f);
        }
    }

    private string Next((Grammar Grammar, bool German) source)
    {
        var marked = source.Grammar.Next(_random);
        return source.German && _random.Next(5) < 3 ? Styles.Nouns(marked) : marked;
    }

    /// <summary>A full name somewhere in a text it does not belong to: the model must see names without help from the sentence.</summary>
    private string Insert(string text)
    {
        var spaces = Enumerable.Range(0, text.Length).Where(at => text[at] == ' ').ToArray();
        if (spaces.Length == 0)
        {
            return text;
        }

        var at = spaces[_random.Next(spaces.Length)];
        var name = _slots.Value(_random.Next(2) == 0 ? "N" : "W", _random);
        return $"{text[..at]}{(_random.Next(3) == 0 ? ", " : " ")}{name}{(_random.Next(3) == 0 ? "," : string.Empty)}{text[at..]}";
    }

    /// <summary>The same message with other persons.</summary>
    private string Swap(Example example)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var (start, end) in example.Names.OrderBy(name => name.Start))
        {
            var name = example.Text[start..end];
            var slot =
                name.Contains(' ', StringComparison.Ordinal) ? "N"
                : Slots.IsFamily(example.Text[..start]) ? "L"
                : "F";
            text.Append(example.Text, at, start - at).Append(_slots.Value(slot, _random));
            at = end;
        }

        return text.Append(example.Text, at, example.Text.Length - at).ToString();
    }

    private void Learn(Example example, float importance)
    {
        _scan.Clear();
        Normalizer.Normalize(example.Text, _scan.Normal);
        Tokenizer.Run(_scan, Lexicon.Shared);
        if (_scan.Count is 0 or > 120)
        {
            return;
        }

        var labels = Labels(example);
        for (var at = 0; at < labels.Length; at++)
        {
            if (labels[at] != 0 && _scan[at].Shape == TokenShape.Word)
            {
                Forget(ref _scan[at], labels[at] == 2);
            }
        }

        if (!_tagger.Read(_scan, Lexicon.Shared, everywhere: true))
        {
            return;
        }

        ForgetWords(_tagger.WordsForTraining);
        var words = new uint[_scan.Count][];
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        for (var at = 0; at < words.Length; at++)
        {
            var count = labels[at] != 0 || _tagger.CanBeName(at) ? NameFeatures.Extract(_tagger.Words, _tagger.Place(at), at, features) : 0;
            words[at] = Thin(features[..count]);
        }

        _chain.Learn(words, labels, importance);
    }

    /// <summary>Some names stand in no list: people have names that nobody has listed. And some family names are everyday words.</summary>
    private void Forget(ref Token token, bool inside)
    {
        var luck = _random.Next(100);
        if (inside && luck >= 90)
        {
            token.Lists = WordLists.GermanWord | WordLists.Noun | (luck >= 95 ? WordLists.FrequentWord : WordLists.None);
        }

        if (luck < 14)
        {
            token.Lists &= ~(WordLists.GivenName | WordLists.FamilyName | WordLists.RareName);
        }
        else if (luck < 26)
        {
            token.Lists &= ~(WordLists.GivenName | WordLists.FamilyName);
        }
    }

    /// <summary>In every third text many words are no longer told from others of their class, so that names are found in sentences never seen.</summary>
    private void ForgetWords(Span<NameWord> words)
    {
        if (_random.Next(3) != 0)
        {
            return;
        }

        foreach (ref var word in words)
        {
            if (word.Class < NameClass.Number && word.Cue == NameCue.None && _random.Next(2) == 0)
            {
                word.Identity = 0x30000U + (uint)word.Class;
            }
        }
    }

    /// <summary>One feature in seven is left out, so that no single one is relied on.</summary>
    private uint[] Thin(ReadOnlySpan<uint> features)
    {
        var kept = new List<uint>(features.Length);
        foreach (var feature in features)
        {
            if (_random.Next(7) != 0)
            {
                kept.Add(feature);
            }
        }

        return [.. kept];
    }

    private byte[] Labels(Example example)
    {
        var labels = new byte[_scan.Count];
        foreach (var (start, end) in example.Names)
        {
            var first = true;
            for (var at = 0; at < labels.Length; at++)
            {
                if (_scan.Normal.OriginalStart(_scan[at].Start) < end && _scan.Normal.OriginalEnd(_scan[at].End) > start)
                {
                    labels[at] = (byte)(first ? 1 : 2);
                    first = false;
                }
            }
        }

        return labels;
    }
}

using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Normalisation;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>
/// <c>train-names OUT [--messages FILE] [--germeval DIR] [--questions DIR]</c>: generates texts with and without names, adds what it is
/// given, trains, writes the weights. The weights in the repository: <c>train-names Redaction/Names/names.bin --germeval … --questions …</c>.
/// </summary>
internal sealed class NameTraining
{
    private const int Rounds = 3;
    private const int Generated = 90_000;

    private readonly Random _random = new(1);
    private readonly Slots _slots = new(new NameSource());
    private readonly NameTagger _tagger = new();
    private readonly ScanText _scan = new();
    private readonly Chain _chain = new();

    public static int Run(string output, string[] sources)
    {
        var given = new List<(Example, float)>();
        for (var index = 0; index + 1 < sources.Length; index += 2)
        {
            given.AddRange(
                sources[index] switch
                {
                    "--messages" => GivenTexts.Messages(sources[index + 1]),
                    "--germeval" => GivenTexts.GermEval(sources[index + 1]),
                    _ => GivenTexts.Questions(sources[index + 1]),
                }
            );
        }

        new NameTraining().Train(output, given);
        return 0;
    }

    private void Train(string output, IReadOnlyList<(Example Example, float Importance)> given)
    {
        var grammars = new[] { "names.de", "names.de", "clean.de", "names.en", "clean.en" }
            .Select(name => new Grammar(name + ".txt", _slots.Value))
            .ToArray();
        var fragments = given.Where(item => item.Example.Names.Count == 0).Select(item => item.Example.Text).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < Generated; index++)
            {
                var grammar = grammars[_random.Next(grammars.Length)];
                var marked = grammar.Next(_random);
                marked = _random.Next(6) == 0 ? marked + ". " + grammars[_random.Next(grammars.Length)].Next(_random) : marked;
                if (fragments.Length > 0 && _random.Next(12) == 0)
                {
                    marked = Insert(fragments[_random.Next(fragments.Length)]);
                }

                Learn(Example.FromMarked(Styles.Apply(marked, _random)), 1f);
            }

            foreach (var (example, importance) in given.OrderBy(_ => _random.Next()))
            {
                Learn(_random.Next(2) == 0 ? example : example with { Text = example.Text.ToLowerInvariant() }, importance);
            }

            Console.WriteLine($"round {round + 1} of {Rounds}");
        }

        using var file = File.Create(output);
        _chain.ToModel(smallest: 0.02f).Save(file);
        Console.WriteLine($"{file.Length} bytes");
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
        var name = _slots.Value("N", _random);
        return $"{text[..at]}{(_random.Next(3) == 0 ? ", " : " ")}{name}{(_random.Next(3) == 0 ? "," : string.Empty)}{text[at..]}";
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
                Forget(ref _scan[at]);
            }
        }

        _tagger.Read(_scan, Lexicon.Shared);
        var words = new uint[_scan.Count][];
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        for (var at = 0; at < words.Length; at++)
        {
            var count = NameFeatures.Extract(_tagger.Words, _tagger.Place(at), at, features);
            words[at] = Thin(features[..count]);
        }

        _chain.Learn(words, labels, importance);
    }

    /// <summary>Some names stand in no list: people have names that nobody has listed.</summary>
    private void Forget(ref Token token)
    {
        var luck = _random.Next(100);
        if (luck < 14)
        {
            token.Lists &= ~(WordLists.GivenName | WordLists.FamilyName | WordLists.RareName);
        }
        else if (luck < 26)
        {
            token.Lists &= ~(WordLists.GivenName | WordLists.FamilyName);
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

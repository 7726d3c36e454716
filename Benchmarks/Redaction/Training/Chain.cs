using CustomerBot.Redaction.Names;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>A linear-chain conditional random field over the labels of <see cref="NameModel"/>, trained by AdaGrad on one thread.</summary>
internal sealed class Chain
{
    private const float Rate = 0.3f;

    /// <summary>So that what was seen once is not believed as much as what is seen always.</summary>
    private const float Damping = 1f;
    private const float Shrink = 2e-6f;

    /// <summary>The score of a word that cannot be a name.</summary>
    private const float Never = -50;
    private const int Labels = NameModel.Labels;

    private readonly float[] _weights = new float[NameModel.Size * 2];
    private readonly float[] _squares = new float[NameModel.Size * 2];
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly float[] _transitionSquares = new float[Labels * Labels];

    public Chain() => _transitions[2] = -30; // outside to inside

    /// <summary>The chain whose weights are the means of the others'.</summary>
    public static Chain Average(IReadOnlyList<Chain> chains)
    {
        var average = new Chain();
        Mean(chains, chain => chain._weights, average._weights);
        Mean(chains, chain => chain._transitions, average._transitions);
        return average;
    }

    /// <summary>One step on one example: features of each word (none: it cannot be a name), labels of each word, weight of the example.</summary>
    public void Learn(IReadOnlyList<uint[]> words, ReadOnlySpan<byte> labels, float importance)
    {
        var n = words.Count;
        var scores = new float[n, Labels];
        for (var at = 0; at < n; at++)
        {
            if (words[at].Length == 0)
            {
                (scores[at, 1], scores[at, 2]) = (Never, Never);
            }

            foreach (var feature in words[at])
            {
                scores[at, 1] += _weights[feature * 2];
                scores[at, 2] += _weights[(feature * 2) + 1];
            }
        }

        var (forward, backward, total) = Sums(scores, n);
        for (var at = 0; at < n; at++)
        {
            for (var label = 1; label < Labels; label++)
            {
                var probability = MathF.Exp(forward[at, label] + backward[at, label] - total);
                var gradient = ((labels[at] == label ? 1 : 0) - probability) * importance;
                if (MathF.Abs(gradient) > 1e-4f)
                {
                    foreach (var feature in words[at])
                    {
                        Step(_weights, _squares, (int)(feature * 2) + label - 1, gradient);
                    }
                }
            }
        }

        LearnTransitions(scores, forward, backward, total, labels, importance);
    }

    public NameModel ToModel(float smallest)
    {
        var largest = _weights.Select(MathF.Abs).Where(weight => weight > 0).OrderDescending().Skip(200).First();
        var scale = largest / 127;
        var weights = _weights
            .Select(weight => MathF.Abs(weight) < smallest ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127))
            .ToArray();
        return new NameModel(weights, scale, _transitions);
    }

    private (float[,] Forward, float[,] Backward, float Total) Sums(float[,] scores, int n)
    {
        var (forward, backward) = (new float[n, Labels], new float[n, Labels]);
        for (var label = 0; label < Labels; label++)
        {
            forward[0, label] = scores[0, label] + (label == 2 ? -30 : _transitions[label]);
        }

        for (var at = 1; at < n; at++)
        {
            for (var label = 0; label < Labels; label++)
            {
                forward[at, label] =
                    scores[at, label]
                    + LogSum(
                        forward[at - 1, 0] + _transitions[label],
                        forward[at - 1, 1] + _transitions[Labels + label],
                        forward[at - 1, 2] + _transitions[(2 * Labels) + label]
                    );
            }
        }

        for (var at = n - 2; at >= 0; at--)
        {
            for (var label = 0; label < Labels; label++)
            {
                var row = label * Labels;
                backward[at, label] = LogSum(
                    _transitions[row] + scores[at + 1, 0] + backward[at + 1, 0],
                    _transitions[row + 1] + scores[at + 1, 1] + backward[at + 1, 1],
                    _transitions[row + 2] + scores[at + 1, 2] + backward[at + 1, 2]
                );
            }
        }

        return (forward, backward, LogSum(forward[n - 1, 0], forward[n - 1, 1], forward[n - 1, 2]));
    }

    private void LearnTransitions(
        float[,] scores,
        float[,] forward,
        float[,] backward,
        float total,
        ReadOnlySpan<byte> labels,
        float importance
    )
    {
        Span<float> gradients = stackalloc float[Labels * Labels];
        for (var at = 1; at < labels.Length; at++)
        {
            for (var from = 0; from < Labels; from++)
            {
                for (var to = 0; to < Labels; to++)
                {
                    var probability = MathF.Exp(
                        forward[at - 1, from] + _transitions[(from * Labels) + to] + scores[at, to] + backward[at, to] - total
                    );
                    gradients[(from * Labels) + to] += (labels[at - 1] == from && labels[at] == to ? 1 : 0) - probability;
                }
            }
        }

        for (var index = 0; index < gradients.Length; index++)
        {
            if (index != 2)
            {
                Step(_transitions, _transitionSquares, index, gradients[index] * importance);
            }
        }
    }

    private static void Step(float[] weights, float[] squares, int index, float gradient)
    {
        squares[index] += gradient * gradient;
        var weight = weights[index] + (Rate * gradient / MathF.Sqrt(squares[index] + Damping));
        weights[index] =
            weight > Shrink ? weight - Shrink
            : weight < -Shrink ? weight + Shrink
            : 0;
    }

    private static void Mean(IReadOnlyList<Chain> chains, Func<Chain, float[]> numbers, float[] mean)
    {
        for (var index = 0; index < mean.Length; index++)
        {
            mean[index] = chains.Average(chain => numbers(chain)[index]);
        }
    }

    private static float LogSum(float a, float b, float c)
    {
        var most = Math.Max(a, Math.Max(b, c));
        return most + MathF.Log(MathF.Exp(a - most) + MathF.Exp(b - most) + MathF.Exp(c - most));
    }
}

using CustomerBot.Redaction.Values;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Multinomial logistic regression over hashed features, trained by AdaGrad on one thread.</summary>
internal sealed class ValueRegression
{
    private const float Rate = 0.2f;
    private const float Damping = 1f;
    private const float Shrink = 1e-6f;
    private const int Columns = ValueModel.Columns;

    private readonly float[] _weights = new float[ValueModel.Size * Columns];
    private readonly float[] _squares = new float[ValueModel.Size * Columns];

    /// <summary>The model whose weights are the means of the others', in steps of one byte.</summary>
    public static ValueModel Average(IReadOnlyList<ValueRegression> regressions, float smallest)
    {
        var weights = new float[ValueModel.Size * Columns];
        for (var index = 0; index < weights.Length; index++)
        {
            weights[index] = regressions.Average(regression => regression._weights[index]);
        }

        var largest = weights.Select(MathF.Abs).Where(weight => weight > 0).OrderDescending().Skip(100).First();
        var scale = largest / 127;
        return new ValueModel(
            [
                .. weights.Select(weight =>
                    MathF.Abs(weight) < smallest ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127)
                ),
            ],
            scale
        );
    }

    public void Learn(ValueExample example)
    {
        Span<float> scores = stackalloc float[ValueClasses.Count];
        scores.Clear();
        foreach (var feature in example.Features)
        {
            var row = _weights.AsSpan((int)feature * Columns, ValueClasses.Count);
            for (var column = 0; column < row.Length; column++)
            {
                scores[column] += row[column];
            }
        }

        Normalise(scores);
        scores[(int)example.Value] -= 1; // the gradient of the loss
        foreach (var feature in example.Features)
        {
            Step((int)feature * Columns, scores);
        }
    }

    private void Step(int start, ReadOnlySpan<float> gradients)
    {
        var weights = _weights.AsSpan(start, gradients.Length);
        var squares = _squares.AsSpan(start, gradients.Length);
        for (var column = 0; column < gradients.Length; column++)
        {
            var gradient = gradients[column];
            if (MathF.Abs(gradient) > 1e-4f)
            {
                squares[column] += gradient * gradient;
                var weight = weights[column] - (Rate * gradient / MathF.Sqrt(squares[column] + Damping));
                weights[column] =
                    weight > Shrink ? weight - Shrink
                    : weight < -Shrink ? weight + Shrink
                    : 0;
            }
        }
    }

    private static void Normalise(Span<float> scores)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var score in scores)
        {
            most = MathF.Max(most, score);
        }

        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - most);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}

using System.Text;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Digits, letters and choices drawn at random.</summary>
internal static class RandomText
{
    public const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public const string Small = "abcdefghijklmnopqrstuvwxyz";

    public static string Digits(this Random random, int count, string first = "0123456789") =>
        random.Letters(1, first) + random.Letters(count - 1, "0123456789");

    public static string Letters(this Random random, int count, string alphabet = Capitals)
    {
        var text = new StringBuilder(count);
        for (var index = 0; index < count; index++)
        {
            text.Append(alphabet[random.Next(alphabet.Length)]);
        }

        return text.ToString();
    }

    public static string Pick(this Random random, params ReadOnlySpan<string> values) => values[random.Next(values.Length)];

    /// <summary>One character for each mark: "#" a digit, "1" one from 1 to 9, "A" a capital, "a" a small letter; anything else stands for itself.</summary>
    public static string Shaped(this Random random, string shape) =>
        string.Concat(
            shape.Select(mark =>
                mark switch
                {
                    '#' => random.Letters(1, "0123456789"),
                    '1' => random.Letters(1, "123456789"),
                    'A' => random.Letters(1),
                    'a' => random.Letters(1, Small),
                    _ => mark.ToString(),
                }
            )
        );

    /// <summary>Any of the shapes.</summary>
    public static string ShapedAs(this Random random, params ReadOnlySpan<string> shapes) => random.Shaped(random.Pick(shapes));
}

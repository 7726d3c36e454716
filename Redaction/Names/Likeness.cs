namespace CustomerBot.Redaction.Names;

/// <summary>
/// How much a word that no list has looks like a name by its groups of two to four letters: "Brzęczek" does, "zustelung" does not.
/// The weights are made with the lists.
/// </summary>
internal sealed class Likeness(byte[] weights)
{
    public const int Size = 1 << 16;

    private const int LongestGroup = 4;
    private const int LongestWord = 40;

    /// <summary>One unit of the sum is 16 steps of a weight.</summary>
    private const float Step = 16;

    /// <summary>From 0, certainly none, to 9, certainly one.</summary>
    public uint Of(ReadOnlySpan<char> folded)
    {
        Span<char> word = stackalloc char[LongestWord + 2];
        var length = Math.Min(folded.Length, LongestWord);
        word[0] = '^';
        folded[..length].CopyTo(word[1..]);
        word[length + 1] = '$';
        return Level(Sum(word[..(length + 2)]));
    }

    private float Sum(ReadOnlySpan<char> word)
    {
        var (sum, count) = (0, 0);
        for (var start = 0; start < word.Length; start++)
        {
            var hash = 0x811C9DC5U;
            var end = Math.Min(word.Length, start + LongestGroup);
            for (var at = start; at < end; at++)
            {
                hash = (hash ^ word[at]) * 0x01000193U;
                if (at > start)
                {
                    sum += (sbyte)weights[(hash ^ (hash >> 15)) % Size];
                    count++;
                }
            }
        }

        return sum / Step / MathF.Sqrt(count);
    }

    private static uint Level(float sum) => (uint)Math.Clamp((int)MathF.Floor(sum) + 4, 0, 9);
}

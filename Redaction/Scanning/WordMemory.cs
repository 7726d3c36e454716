namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// Remembers what is looked up about the words that came last, a fixed number of them, so that words that every message has cost one look
/// at memory. What is remembered must follow from the key alone: no finding may depend on what was read before.
/// </summary>
/// <typeparam name="T">What is remembered of a word.</typeparam>
internal sealed class WordMemory<T>
    where T : struct
{
    private const int Size = 32768;

    private readonly Entry[] _entries = new Entry[Size];

    /// <summary>The place of a word; it holds the default until the caller fills it, and again after another word took it.</summary>
    /// <param name="wordHash">The hash of the folded word.</param>
    /// <param name="circumstance">What else the answer depends on.</param>
    public ref T For(ulong wordHash, uint circumstance)
    {
        var key = (wordHash ^ ((ulong)circumstance * 0x9E3779B97F4A7C15)) | 1;
        var place = (uint)((key * 0x9E3779B97F4A7C15) >> 49);
        ref var entry = ref _entries[place];
        if (entry.Key == key)
        {
            return ref entry.Value;
        }

        ref var other = ref _entries[place ^ 1];
        if (other.Key == key)
        {
            return ref other.Value;
        }

        other = entry;
        (entry.Key, entry.Value) = (key, default);
        return ref entry.Value;
    }

    /// <summary>Key and value, and the two places a word can have, lie side by side, so that a look is one at memory.</summary>
    private struct Entry
    {
        public ulong Key;
        public T Value;
    }
}

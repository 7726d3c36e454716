namespace CustomerBot.Redaction.Scanning;

/// <summary>What belongs to words, by their hashes: a table as sparse as <see cref="WordSet"/>.</summary>
/// <typeparam name="T">What belongs to a word.</typeparam>
internal sealed class WordTable<T>
{
    private const int Sparseness = 4;

    private readonly ulong[] _slots;
    private readonly T[] _values;

    public WordTable(IEnumerable<KeyValuePair<ulong, T>> entries)
    {
        var distinct = new Dictionary<ulong, T>(entries);
        var size = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, distinct.Count * Sparseness));
        (_slots, _values) = (new ulong[size], new T[size]);
        foreach (var (hash, value) in distinct)
        {
            var slot = hash;
            while (_slots[slot & (size - 1)] != 0)
            {
                slot++;
            }

            (_slots[slot & (size - 1)], _values[slot & (size - 1)]) = (hash, value);
        }
    }

    public bool ContainsKey(ulong hash) => SlotOf(hash) >= 0;

    public bool TryGetValue(ulong hash, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        var slot = SlotOf(hash);
        value = slot < 0 ? default : _values[slot];
        return slot >= 0;
    }

    public T? GetValueOrDefault(ulong hash) => SlotOf(hash) is var slot and >= 0 ? _values[slot] : default;

    /// <summary>Where the word stands, or -1; 0, the hash of what is no word, stands nowhere.</summary>
    private int SlotOf(ulong hash)
    {
        var slots = _slots;
        for (var slot = hash; ; slot++)
        {
            var at = (int)slot & (slots.Length - 1);
            var found = slots[at];
            if (found == 0 || found == hash)
            {
                return found != 0 ? at : -1;
            }
        }
    }
}

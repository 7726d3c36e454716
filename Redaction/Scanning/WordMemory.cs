namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// Remembers what is looked up about the words that came last, a fixed number of them, so that words that every message has cost one look
/// at memory. What is remembered must follow from the key alone: no finding may depend on what was read before.
/// </summary>
/// <typeparam name="T">What is remembered of a word.</typeparam>
internal sealed class WordMemory<T>
    where T : struct
{
    private const int Size = 2048;

    private readonly ulong[] _keys = new ulong[Size];
    private readonly T[] _values = new T[Size];

    /// <summary>The place of a word; it holds the default until the caller fills it, and again after another word took it.</summary>
    /// <param name="wordHash">The hash of the folded word.</param>
    /// <param name="circumstance">What else the answer depends on.</param>
    public ref T For(ulong wordHash, uint circumstance)
    {
        var key = (wordHash ^ ((ulong)circumstance * 0x9E3779B97F4A7C15)) | 1;
        var place = (uint)(key >> 40) % Size;
        if (_keys[place] != key)
        {
            _keys[place] = key;
            _values[place] = default;
        }

        return ref _values[place];
    }
}

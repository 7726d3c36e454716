using System.Runtime.CompilerServices;

namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// Words by their hashes, to be asked of nearly every token: an open table so sparse that a word that is not in it costs one look at memory,
/// where a general set costs a division.
/// </summary>
internal sealed class WordSet
{
    private const int Sparseness = 4;

    private readonly ulong[] _slots;

    public WordSet(IEnumerable<ulong> hashes)
    {
        var distinct = hashes.Distinct().ToArray();
        _slots = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, distinct.Length * Sparseness))];
        foreach (var hash in distinct)
        {
            var slot = hash;
            while (_slots[slot & (ulong)(_slots.Length - 1)] != 0)
            {
                slot++;
            }

            _slots[slot & (ulong)(_slots.Length - 1)] = hash;
        }
    }

    public IEnumerable<ulong> Hashes => _slots.Where(hash => hash != 0);

    /// <summary>Never true for 0, the hash of what is no word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ulong hash)
    {
        var slots = _slots;
        return slots[(int)hash & (slots.Length - 1)] is not 0 and var found && (found == hash || IsFurther(slots, hash));
    }

    private static bool IsFurther(ulong[] slots, ulong hash)
    {
        for (var slot = hash + 1; ; slot++)
        {
            var found = slots[(int)slot & (slots.Length - 1)];
            if (found == 0 || found == hash)
            {
                return found != 0;
            }
        }
    }
}

using System.Reflection;

namespace CustomerBot.Redaction.Names;

/// <summary>
/// Which lists a word stands in, by its hash. The file <c>lexicon.bin</c> holds sorted 32-bit hashes (as differences) and one list mask
/// each, then the weights of <see cref="Likeness"/>; the command in <c>Redaction/Names/Lists</c> makes it. With 32 bits one unknown word in ten thousand is taken for another.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>Half of the hash is told by the bucket.</summary>
    private const int BucketBits = 16;
    private const int FilterBits = 18;

    /// <summary>What the bucket does not say of the hash in the upper half, lists in the lower: one look at memory for a bucket.</summary>
    private readonly uint[] _entries;
    private readonly int[] _buckets = new int[(1 << BucketBits) + 1];

    /// <summary>One bit for each pair, by another part of its hash: of the words side by side in a text nearly none is one.</summary>
    private readonly ulong[] _pairs = new ulong[(1 << FilterBits) / 64];

    private readonly Likeness _likeness;

    private Lexicon(Stream source)
    {
        using var reader = new BinaryReader(source);
        var count = reader.ReadInt32();
        _entries = new uint[count];
        var hash = 0U;
        for (var index = 0; index < count; index++)
        {
            hash += (uint)reader.Read7BitEncodedInt();
            _entries[index] = hash << BucketBits;
            _buckets[(hash >> (32 - BucketBits)) + 1]++;
        }

        for (var bucket = 1; bucket < _buckets.Length; bucket++)
        {
            _buckets[bucket] += _buckets[bucket - 1];
        }

        ReadLists(reader);
        _likeness = new Likeness(reader.ReadBytes(Likeness.Size));
    }

    private void ReadLists(BinaryReader reader)
    {
        for (var bucket = 0U; bucket + 1 < _buckets.Length; bucket++)
        {
            for (var index = _buckets[bucket]; index < _buckets[bucket + 1]; index++)
            {
                var lists = reader.ReadUInt16();
                if (((WordLists)lists & WordLists.Pair) != 0)
                {
                    var bit = BitOf((bucket << (32 - BucketBits)) | (_entries[index] >> BucketBits));
                    _pairs[bit / 64] |= 1UL << (int)(bit % 64);
                }

                _entries[index] |= lists;
            }
        }
    }

    /// <summary>The lists that ship with the product.</summary>
    public static Lexicon Shared { get; } = new(Open());

    /// <summary>The lists of words a word stands in.</summary>
    public WordLists Find(ulong wordHash) => Entry(wordHash) & ~(WordLists.Slip | WordLists.Pair);

    /// <summary>Whether a frequent word without one of its letters is this.</summary>
    public bool IsSlip(ulong wordHash) => (Entry(wordHash) & WordLists.Slip) != 0;

    /// <summary>Whether two words side by side are the name of a thing ("Jane Eyre").</summary>
    public bool IsPair(ulong first, ulong second)
    {
        var pair = (first * 31) + second;
        var bit = BitOf(Short(pair));
        return (_pairs[bit / 64] >> (int)(bit % 64) & 1) != 0 && (Entry(pair) & WordLists.Pair) != 0;
    }

    /// <summary>How much a folded word looks like a name by its letters.</summary>
    public uint LikenessOf(ReadOnlySpan<char> folded) => _likeness.Of(folded);

    private static uint BitOf(uint hash) => hash >> (32 - FilterBits);

    private static uint Short(ulong wordHash) => (uint)(wordHash ^ (wordHash >> 32));

    private WordLists Entry(ulong wordHash)
    {
        var hash = Short(wordHash);
        var (bucket, rest) = (hash >> (32 - BucketBits), hash & ushort.MaxValue);
        for (var index = _buckets[bucket]; index < _buckets[bucket + 1]; index++)
        {
            if (_entries[index] >> BucketBits == rest)
            {
                return (WordLists)(ushort)_entries[index];
            }
        }

        return WordLists.None;
    }

    private static Stream Open() =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon.bin")
        ?? throw new InvalidOperationException("The word lists are not in the build.");
}

namespace CustomerBot.Redaction.Names;

/// <summary>
/// What the name model looks at for one word, as numbers of a hashed table. Lists, cues, case and place in the line count for more than
/// words: a model that learns sentences finds names only in these sentences.
/// </summary>
internal static class NameFeatures
{
    public const int Most = 64;

    /// <summary>How many words to either side are looked at.</summary>
    private const int Reach = 6;

    /// <summary>Smaller numbers stand for symbols, numbers and classes of words.</summary>
    private const uint FirstKnownByHeart = 0x40000;

    /// <summary>What stands before the first word and behind the last one.</summary>
    private static readonly NameWord[] _outside =
    [
        new() { Class = NameClass.Outside, Identity = 1 },
        new() { Class = NameClass.Outside, Identity = 2 },
    ];

    /// <summary>Hashed features; training and use share this method, so they cannot drift apart.</summary>
    public static int Extract(ReadOnlySpan<NameWord> words, in LinePlace place, int at, Span<uint> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var before = ref Get(words, at - 1);
        ref readonly var next = ref Get(words, at + 1);
        var count = 0;
        AddWord(features, ref count, word, before, next, place);
        AddNeighbours(features, ref count, words, at, place);
        AddSurroundings(features, ref count, words, at);
        if (word.Likeness != 0)
        {
            AddLikeness(features, ref count, word, before, next, place);
        }

        return count;
    }

    /// <summary>The word by itself and where it stands.</summary>
    private static void AddWord(
        Span<uint> features,
        ref int count,
        in NameWord word,
        in NameWord before,
        in NameWord next,
        in LinePlace place
    )
    {
        var klass = (uint)word.Class;
        var shape = Shape(word, place);
        var glue = (place.Glued ? 1U : 0U) + (place.NextGlued ? 2U : 0U);
        Add(features, ref count, 1, word.Lists);
        Add(features, ref count, 2, klass, shape);
        Add(features, ref count, 3, (uint)word.Cue, klass);
        Add(features, ref count, 4, word.Identity);
        Add(features, ref count, 21, word.Ending3, before.Cue == NameCue.None ? 0U : 1U);
        Add(features, ref count, 22, word.Ending2, klass);
        Add(features, ref count, 23, word.Beginning, klass);
        Add(features, ref count, 24, place.First, klass, shape);
        Add(features, ref count, 25, place.Last, klass, (uint)before.Class);
        Add(features, ref count, 26, place.Size, klass, place.Position);
        Add(features, ref count, 27, (uint)word.Case, (uint)before.Case, (uint)next.Case);
        Add(features, ref count, 28, glue, klass, before.Identity);
        Add(features, ref count, 29, word.Genitive ? 1U : 0U, klass, (uint)next.Class);
        Add(features, ref count, 30, place.CueBefore, klass, (uint)before.Class);
        if (word.Thing != 0)
        {
            Add(features, ref count, 41, word.Thing, klass, shape);
            Add(features, ref count, 42, word.Thing, (uint)before.Cue, (uint)before.Class);
            Add(features, ref count, 43, word.Thing, (uint)next.Class, (uint)word.Case);
        }

        if (word.Class is NameClass.Unknown or NameClass.RareOnly)
        {
            Add(features, ref count, 35, (uint)word.Origin, klass, shape);
            Add(features, ref count, 36, (uint)word.Origin, (uint)before.Cue, (uint)before.Class);
        }
    }

    /// <summary>The word together with up to two on either side.</summary>
    private static void AddNeighbours(Span<uint> features, ref int count, ReadOnlySpan<NameWord> words, int at, in LinePlace place)
    {
        ref readonly var word = ref words[at];
        ref readonly var before2 = ref Get(words, at - 2);
        ref readonly var before = ref Get(words, at - 1);
        ref readonly var next = ref Get(words, at + 1);
        ref readonly var next2 = ref Get(words, at + 2);
        var klass = (uint)word.Class;
        var shape = Shape(word, place);
        Add(features, ref count, 5, word.Identity, before.Identity);
        Add(features, ref count, 6, word.Identity, next.Identity);
        Add(features, ref count, 7, (uint)before.Class, klass, shape);
        Add(features, ref count, 8, klass, (uint)next.Class, shape);
        Add(features, ref count, 9, (uint)before.Class, klass, (uint)next.Class);
        Add(features, ref count, 10, before.Identity, klass);
        Add(features, ref count, 11, next.Identity, klass);
        Add(features, ref count, 12, before.Identity);
        Add(features, ref count, 13, next.Identity);
        Add(features, ref count, 14, before2.Identity, klass);
        Add(features, ref count, 15, next2.Identity, klass);
        Add(features, ref count, 16, before2.Identity, before.Identity, klass);
        Add(features, ref count, 17, (uint)before.Cue, klass, shape);
        Add(features, ref count, 18, (uint)before2.Cue, (uint)before.Cue, klass);
        Add(features, ref count, 19, (uint)next.Cue, klass, (uint)before.Cue);
        Add(features, ref count, 20, word.Lists, (uint)before.Class, (uint)next.Class);
        Add(features, ref count, 31, (uint)before2.Class, (uint)before.Class, klass);
        Add(features, ref count, 32, klass, (uint)next.Class, (uint)next2.Class);
        Add(features, ref count, 33, before.Lists, word.Lists);
        Add(features, ref count, 34, word.Lists, next.Lists);
        Add(features, ref count, 37, before.Identity, klass, next.Identity);
    }

    /// <summary>The words around, wherever they stand: "Modell", "Sofa" and "Farbe" speak against a person, "heißt" and "wohnt" for one.</summary>
    private static void AddSurroundings(Span<uint> features, ref int count, ReadOnlySpan<NameWord> words, int at)
    {
        for (var other = Math.Max(0, at - Reach); other < at - 1; other++)
        {
            if (words[other].Identity >= FirstKnownByHeart)
            {
                Add(features, ref count, 44, words[other].Identity, 1);
            }
        }

        for (var other = at + 2; other <= Math.Min(words.Length - 1, at + Reach); other++)
        {
            if (words[other].Identity >= FirstKnownByHeart)
            {
                Add(features, ref count, 44, words[other].Identity);
            }
        }
    }

    /// <summary>Of a word that no list of names or frequent words has: its letters.</summary>
    private static void AddLikeness(
        Span<uint> features,
        ref int count,
        in NameWord word,
        in NameWord before,
        in NameWord next,
        in LinePlace place
    )
    {
        Add(features, ref count, 38, word.Likeness, (uint)word.Class, Shape(word, place));
        Add(features, ref count, 39, word.Likeness, (uint)before.Cue, (uint)before.Class);
        Add(features, ref count, 40, word.Likeness, (uint)next.Class, (uint)word.Case);
    }

    private static uint Shape(in NameWord word, in LinePlace place) => (uint)word.Case + (8U * (uint)place.Style);

    private static ref readonly NameWord Get(ReadOnlySpan<NameWord> words, int at) =>
        ref (uint)at < (uint)words.Length ? ref words[at] : ref _outside[at < 0 ? 0 : 1];

    private static void Add(Span<uint> features, ref int count, uint kind, uint a, uint b = 0, uint c = 0)
    {
        var hash = (kind * 0x9E3779B1U) ^ (a * 0x85EBCA77U);
        hash = (hash ^ (hash >> 15)) * 0xC2B2AE3DU;
        hash = (hash ^ b) * 0x27D4EB2FU;
        hash = (hash ^ (hash >> 13) ^ c) * 0x165667B1U;
        features[count++] = (hash ^ (hash >> 16)) & NameModel.Mask;
    }
}

namespace CustomerBot.Redaction.Names;

/// <summary>
/// What the name model looks at for one word, as numbers of a hashed table. Lists, cues, case and place in the line count for more than
/// words: a model that learns sentences finds names only in these sentences.
/// </summary>
internal static class NameFeatures
{
    public const int Most = 48;

    /// <summary>Hashed features; training and use share this method, so they cannot drift apart.</summary>
    public static int Extract(ReadOnlySpan<NameWord> words, in LinePlace place, int at, Span<uint> features)
    {
        var (before2, before, word, next, next2) = (
            Get(words, at - 2),
            Get(words, at - 1),
            words[at],
            Get(words, at + 1),
            Get(words, at + 2)
        );
        var count = 0;
        var klass = (uint)word.Class;
        var shape = (uint)word.Case + (place.CaseIsMute ? 8U : 0U);
        var glue = (place.Glued ? 1U : 0U) + (place.NextGlued ? 2U : 0U);
        Add(features, ref count, 1, word.Lists);
        Add(features, ref count, 2, klass, shape);
        Add(features, ref count, 3, (uint)word.Cue, klass);
        Add(features, ref count, 4, word.Identity);
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
        Add(features, ref count, 31, (uint)before2.Class, (uint)before.Class, klass);
        Add(features, ref count, 32, klass, (uint)next.Class, (uint)next2.Class);
        Add(features, ref count, 33, before.Lists, word.Lists);
        Add(features, ref count, 34, word.Lists, next.Lists);
        return count;
    }

    private static NameWord Get(ReadOnlySpan<NameWord> words, int at) =>
        (uint)at < (uint)words.Length ? words[at] : new NameWord { Class = NameClass.Outside, Identity = at < 0 ? 1U : 2U };

    private static void Add(Span<uint> features, ref int count, uint kind, uint a, uint b = 0, uint c = 0)
    {
        var hash = (kind * 0x9E3779B1U) ^ (a * 0x85EBCA77U);
        hash = (hash ^ (hash >> 15)) * 0xC2B2AE3DU;
        hash = (hash ^ b) * 0x27D4EB2FU;
        hash = (hash ^ (hash >> 13) ^ c) * 0x165667B1U;
        features[count++] = (hash ^ (hash >> 16)) & NameModel.Mask;
    }
}

using System.Numerics;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Recognizers.Germany;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>
/// What the value model looks at for one candidate, as numbers of a hashed table: its shape, the words on both sides with distance and line,
/// what they announce, what the rules say, what stands next to it and whether that was a value.
/// </summary>
internal ref struct ValueFeatures
{
    public const int Most = 256;

    /// <summary>What rules and neighbours say is left out of some examples in training, so that the words alone are learnt, too.</summary>
    public bool WithoutRules { get; init; }

    private const int Left = 9;
    private const int Right = 7;
    private const int Near = 3;
    private const int Farthest = 22;

    /// <summary>Words that say nothing about numbers are no hints.</summary>
    private const Cue Hints =
        CueSearch.Deciding | Cue.NumberWord | Cue.Month | Cue.Status | Cue.Vehicle | Cue.Address | Cue.Link | Cue.Kinship | Cue.NameWord;

    private readonly ScanText _text;
    private readonly ValueWords _words;
    private readonly Span<uint> _features;
    private uint _shape;
    private int _count;

    public ValueFeatures(ScanText text, ValueWords words, Span<uint> features)
    {
        (_text, _words) = (text, words);
        _features = features;
    }

    public readonly ReadOnlySpan<uint> Taken => _features[.._count];

    /// <summary>The candidate itself, what touches it and what the rules say: enough to tell most numbers that are no value.</summary>
    public void TakeCandidate(ValueCandidate candidate, in ValueNeighbours neighbours)
    {
        var shape = ValueShape.Of(_text, candidate);
        (_shape, _count) = (shape.Class, 0);
        AddShape(candidate, shape);
        AddTouching(candidate);
        AddCues(candidate);
        if (!WithoutRules)
        {
            AddRules(candidate);
            AddNeighbours(neighbours);
        }
    }

    /// <summary>The words before it.</summary>
    public void TakeBefore(ValueCandidate candidate) => AddSide(candidate.First - 1, -1, Left);

    /// <summary>The words behind it.</summary>
    public void TakeBehind(ValueCandidate candidate) => AddSide(candidate.Last + 1, 1, Right);

    private void AddShape(ValueCandidate candidate, in ValueShape shape)
    {
        Add(1, shape.Class);
        Add(2, shape.Pattern);
        Add(3, shape.Runs, (uint)Math.Min(shape.Digits, 20));
        Add(4, (uint)Math.Min(shape.Digits, 20), (uint)Math.Min(shape.Letters, 20), (uint)Math.Min(shape.Symbols, 5));
        Add(5, (uint)shape.Turns, (uint)shape.Groups);
        ref var token = ref _text[candidate.First];
        Add(6, token.IsIn(WordLists.FrequentWord) || token.Cue != Cue.None ? (uint)token.Hash : 0, _shape);
        AddPlate(candidate, shape);
        if (shape.Letters >= 4 && _text[candidate.First].Shape == TokenShape.Word)
        {
            AddName(candidate);
        }

        Add(7, (uint)_text[candidate.First].Lists, _shape);
        Add(8, _text.First(candidate.First), _shape);
        var whole = (candidate.First == 0 ? 1U : 0U) + (candidate.Last == _text.Count - 1 ? 2U : 0U);
        Add(9, whole, _shape);
        Add(10, (uint)BitOperations.Log2((uint)_text.Count), _shape);
        var line =
            (_text[candidate.First].AfterLine ? 1U : 0U)
            + (candidate.Last + 1 == _text.Count || _text[candidate.Last + 1].AfterLine ? 2U : 0U);
        Add(11, line, _shape);
    }

    /// <summary>"isilva", "anna_k", "lmueller84": an initial and a family name, or a name with something glued on.</summary>
    private void AddName(ValueCandidate candidate)
    {
        Span<char> buffer = stackalloc char[24];
        var folded = buffer[..WordHash.Fold(_text.Word(candidate.First), buffer)];
        var rest = folded.Length > 3 ? Names(Lexicon.Shared.Find(WordHash.OfFolded(folded[1..]))) : 0U;
        var whole = Names(_text[candidate.First].Lists);
        var last =
            candidate.Last > candidate.First && _text[candidate.Last].Shape == TokenShape.Word
                ? 1 + Names(_text[candidate.Last].Lists)
                : 0U;
        var known = _text[candidate.First].IsIn(WordLists.FrequentWord | WordLists.GermanWord | WordLists.EnglishWord) ? 1U : 0U;
        Add(14, rest + (8 * whole) + (64 * last), _shape);
        Add(15, rest + (8 * whole) + (64 * last), known);
    }

    private static uint Names(WordLists lists) =>
        (lists & WordLists.GivenName) != 0 ? 1U
        : (lists & WordLists.FamilyName) != 0 ? 2U
        : (lists & WordLists.RareName) != 0 ? 3U
        : 0U;

    private void AddPlate(ValueCandidate candidate, in ValueShape shape)
    {
        if (shape.Letters is >= 2 and <= 6 && shape.Digits is >= 1 and <= 4)
        {
            var plate = LicensePlateRecognizer.IsPlate(_text, candidate.First, candidate.Last) ? 1U : 0U;
            Add(12, plate, (uint)shape.Groups, (uint)_text[candidate.First].Case);
            Add(13, plate, _shape);
        }
    }

    /// <summary>The words on one side, nearest first; across the end of a sentence or line they count as others.</summary>
    private void AddSide(int from, int step, int most)
    {
        var features = _features;
        var count = _count; // in registers: this is where most features are made
        var side = step < 0 ? 20U : 50U;
        var (taken, region, nearest) = (0, 0U, false);
        var before = 0U;
        for (var (index, steps) = (from, 0); index >= 0 && index < _text.Count && taken < most && steps < Farthest; index += step, steps++)
        {
            _text.Work++;
            region = Math.Max(region, Region(index, step, steps));
            if (_text[index].Shape == TokenShape.Symbol)
            {
                continue;
            }

            var (identity, beginning, ending) = _words.Of(_text, index);
            var distance = (uint)Math.Min(taken, Near + 1);
            if (taken < Near)
            {
                Add(features, ref count, side + 1, identity, distance, region);
                Add(features, ref count, side + 2, identity, distance, _shape + 512);
                Add(features, ref count, side + 3, beginning, distance, region);
                Add(features, ref count, side + 4, ending, distance, region);
                Add(features, ref count, side + 5, ending, _shape, distance);
                Add(features, ref count, side + 6, identity, before, distance);
            }

            Add(features, ref count, side + 7, identity, region);
            Add(features, ref count, side + 8, beginning, region);
            Add(features, ref count, side + 9, ending, region, _shape);
            var cue = _text[index].Cue & Hints;
            if (cue != Cue.None)
            {
                _count = count;
                AddCue(side + 10, cue, region, distance, nearest);
                (count, nearest) = (_count, true);
            }

            before = identity;
            taken++;
        }

        _count = count;
        if (!nearest)
        {
            Add(side + 15, 1, _shape);
        }
    }

    private void AddCue(uint kind, Cue cue, uint region, uint distance, bool farther)
    {
        var bits = (ulong)cue;
        while (bits != 0)
        {
            var bit = (uint)BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            Add(kind, bit, region + (farther ? 8U : 0U), _shape);
            if (!farther)
            {
                Add(kind + 1, bit, distance, region);
            }
        }
    }

    /// <summary>0 in the sentence, 1 in another one, 2 in another line.</summary>
    private readonly uint Region(int index, int step, int steps)
    {
        var crossed = step < 0 ? index + 1 : index;
        if (crossed < _text.Count && _text[crossed].AfterLine)
        {
            return 2;
        }

        var ends =
            _text.First(index) is '!' or '?' or ';'
            || (
                _text.First(index) == '.'
                && index > 0
                && _text[index - 1].Length > 3
                && index + 1 < _text.Count
                && _text[index + 1].AfterSpace
            );
        return ends && (step < 0 || steps > 0) ? 1U : 0U;
    }

    /// <summary>What stands right before and behind, with or without a blank: a colon, a quotation mark, a currency.</summary>
    private void AddTouching(ValueCandidate candidate)
    {
        var (first, last) = (candidate.First, candidate.Last);
        var before = first == 0 ? 1U : Mark(first - 1) + (_text[first].AfterSpace ? 0U : 0x40000U);
        var behind = last + 1 >= _text.Count ? 1U : Mark(last + 1) + (_text[last + 1].AfterSpace ? 0x40000U : 0U);
        Add(70, before, _shape);
        Add(71, behind, _shape);
        Add(72, before, behind);
        Add(73, before);
        Add(74, behind);
        if (first > 1 && _text[first - 1].Shape == TokenShape.Symbol)
        {
            Add(75, before, _words.Of(_text, first - 2).Identity);
            Add(76, before, _words.Of(_text, first - 2).Ending);
        }
    }

    private readonly uint Mark(int index) =>
        _text[index].Shape == TokenShape.Symbol ? _text.First(index) | 0x10000U : 0x20000U + (uint)_text[index].Shape;

    private void AddCues(ValueCandidate candidate)
    {
        Add(80, (uint)(CueSearch.Before(_text, candidate.First) & CueSearch.Deciding), _shape);
        Add(81, (uint)(CueSearch.After(_text, candidate.Last) & CueSearch.Deciding), _shape);
        var bits = (ulong)(_text.Cues & CueSearch.Deciding);
        while (bits != 0)
        {
            Add(82, (uint)BitOperations.TrailingZeroCount(bits), _shape);
            bits &= bits - 1;
        }
    }

    /// <summary>What the rules found here.</summary>
    private void AddRules(ValueCandidate candidate)
    {
        if (candidate.Rule >= 0)
        {
            var found = _text.Candidates[candidate.Rule];
            Add(90, (uint)found.Kind + 1, (uint)found.Rank);
            Add(91, (uint)found.Kind + 1, _shape);
            return;
        }

        var (start, end) = (_text[candidate.First].Start, _text[candidate.Last].End);
        var overlapped = FoundAt(start, end);
        Add(90, overlapped < 0 ? 0U : 100U + (uint)_text.Candidates[overlapped].Kind);
        Add(91, overlapped < 0 ? 0U : 100U + (uint)_text.Candidates[overlapped].Kind, _shape);
    }

    /// <summary>The rules' finding that overlaps, or -1; they stand in order.</summary>
    private readonly int FoundAt(int start, int end)
    {
        var (low, high) = (0, _text.Candidates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _text.Candidates[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < _text.Candidates.Count && _text.Candidates[low].Start < end ? low : -1;
    }

    private void AddNeighbours(in ValueNeighbours neighbours)
    {
        Add(95, (uint)neighbours.Before, _shape);
        Add(96, (uint)neighbours.Before, neighbours.Joint);
        Add(97, neighbours.FoundBefore, _shape);
    }

    private void Add(uint kind, uint a, uint b = 0, uint c = 0) => Add(_features, ref _count, kind, a, b, c);

    private static void Add(Span<uint> features, ref int count, uint kind, uint a, uint b = 0, uint c = 0)
    {
        if ((uint)count >= (uint)features.Length)
        {
            return;
        }

        var hash = (kind * 0x9E3779B1U) ^ (a * 0x85EBCA77U);
        hash = (hash ^ (hash >> 15)) * 0xC2B2AE3DU;
        hash = (hash ^ b) * 0x27D4EB2FU;
        hash = (hash ^ (hash >> 13) ^ c) * 0x165667B1U;
        features[count++] = (hash ^ (hash >> 16)) & ValueModel.Mask;
    }
}

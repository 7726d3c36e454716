using System.Runtime.CompilerServices;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Normalisation;

namespace CustomerBot.Redaction.Scanning;

/// <summary>One paragraph under the scanner: its normal form, its words, what was found so far. Used again for the next one.</summary>
/// <param name="words">The memory of another text of the same thread.</param>
internal sealed class ScanText(WordMemory<KnownWord>? words = null)
{
    public NormalText Normal { get; } = new();

    /// <summary>Fields, not properties: methods that ask many questions of many tokens use up what the compiler is ready to inline.</summary>
    private Token[] _tokens = new Token[64];

    private int _count;
    private int[] _numbers = new int[16];
    private TextOutline _outline;
    private CueMemory _before;
    private CueMemory _behind;

    public int Count => _count;

    public List<Candidate> Candidates { get; } = new(16);

    /// <summary>What was looked up about words; most words of a chat are the same few.</summary>
    public WordMemory<KnownWord> Words { get; } = words ?? new();

    /// <summary>Tokens and characters visited so far; what the tests of linearity count.</summary>
    public long Work { get; set; }

    /// <summary>What the words before a token announce.</summary>
    public ref CueMemory CuesBefore => ref _before;

    /// <summary>What the words behind a token say of it.</summary>
    public ref CueMemory CuesBehind => ref _behind;

    /// <summary>Its numbers and symbols.</summary>
    public ref TextOutline Outline => ref _outline;

    public bool HasDigit => _outline.Numbers > 0;

    /// <summary>Which tokens are numbers, in order.</summary>
    public ReadOnlySpan<int> Numbers => _numbers.AsSpan(0, _outline.Numbers);

    /// <summary>The cues of all words together: a recognizer that needs one of them and finds none has nothing to do.</summary>
    public Cue Cues { get; set; }

    /// <summary>The marks of all words together.</summary>
    public WordMark Marks { get; set; }

    public ReadOnlySpan<char> Characters => Normal.Span;

    public ref Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _tokens[index];
    }

    public ReadOnlySpan<char> Word(int index)
    {
        ref var token = ref _tokens[index];
        return Normal.Buffer.AsSpan(token.Start, token.End - token.Start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char First(int index) => (uint)index < (uint)_count ? _tokens[index].First : '\0';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSymbol(int index, char symbol) =>
        (uint)index < (uint)_count && _tokens[index].First == symbol && _tokens[index].Shape == TokenShape.Symbol;

    /// <summary>The first token that begins at or behind a place: tokens stand in order.</summary>
    public int FirstAt(int start)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Touches(int index) => index < _count && !_tokens[index].AfterSpace;

    public void Clear()
    {
        _count = 0;
        _outline = default;
        _before.Clear();
        _behind.Clear();
        Cues = Cue.None;
        Marks = WordMark.None;
        Candidates.Clear();
    }

    /// <summary>The token that was added last is read.</summary>
    public void NoteLast()
    {
        _outline.Add(_tokens[_count - 1]);
        if (_tokens[_count - 1].Shape == TokenShape.Number)
        {
            if (_outline.Numbers > _numbers.Length)
            {
                Array.Resize(ref _numbers, _numbers.Length * 2);
            }

            _numbers[_outline.Numbers - 1] = _count - 1;
        }
    }

    public ref Token Add()
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        ref var token = ref _tokens[_count++];
        token = default;
        return ref token;
    }

    public void Report(int start, int end, PersonalDataKind kind, string evidence, int rank) =>
        Candidates.Add(new Candidate(start, end, kind, evidence, rank));
}

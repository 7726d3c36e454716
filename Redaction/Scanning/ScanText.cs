using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Normalisation;

namespace CustomerBot.Redaction.Scanning;

/// <summary>One paragraph under the scanner: its normal form, its words, what was found so far. Used again for the next one.</summary>
internal sealed class ScanText
{
    public NormalText Normal { get; } = new();

    public Token[] Tokens { get; private set; } = new Token[64];

    public int Count { get; private set; }

    public List<Candidate> Candidates { get; } = new(16);

    /// <summary>What was looked up about words; most words of a chat are the same few.</summary>
    public WordMemory<KnownWord> Words { get; } = new();

    /// <summary>Tokens and characters visited so far; what the tests of linearity count.</summary>
    public long Work { get; set; }

    public bool HasDigit { get; set; }

    /// <summary>The cues of all words together: a recognizer that needs one of them and finds none has nothing to do.</summary>
    public Cue Cues { get; set; }

    public ReadOnlySpan<char> Characters => Normal.Span;

    public ref Token this[int index] => ref Tokens[index];

    public ReadOnlySpan<char> Word(int index) => Normal.Span[Tokens[index].Start..Tokens[index].End];

    public char First(int index) => index >= 0 && index < Count ? Normal.Buffer[Tokens[index].Start] : '\0';

    public bool IsSymbol(int index, char symbol) =>
        index >= 0 && index < Count && Tokens[index].Shape == TokenShape.Symbol && Normal.Buffer[Tokens[index].Start] == symbol;

    /// <summary>The first token that begins at or behind a place: tokens stand in order.</summary>
    public int FirstAt(int start)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public bool Touches(int index) => index < Count && !Tokens[index].AfterSpace;

    public void Clear()
    {
        Count = 0;
        HasDigit = false;
        Cues = Cue.None;
        Candidates.Clear();
    }

    public ref Token Add()
    {
        if (Count == Tokens.Length)
        {
            var tokens = Tokens;
            Array.Resize(ref tokens, Count * 2);
            Tokens = tokens;
        }

        ref var token = ref Tokens[Count++];
        token = default;
        return ref token;
    }

    public void Report(int start, int end, PersonalDataKind kind, string evidence, int rank) =>
        Candidates.Add(new Candidate(start, end, kind, evidence, rank));
}

using CustomerBot.Redaction.Normalisation;

namespace CustomerBot.Redaction.Scanning;

/// <summary>One paragraph under the scanner: its normal form, its words, what was found so far. Used again for the next one.</summary>
internal sealed class ScanText
{
    public NormalText Normal { get; } = new();

    public Token[] Tokens { get; private set; } = new Token[64];

    public int Count { get; private set; }

    public List<Candidate> Candidates { get; } = new(16);

    /// <summary>Tokens and characters visited so far; what the tests of linearity count.</summary>
    public long Work { get; set; }

    public bool HasDigit { get; set; }

    public ReadOnlySpan<char> Characters => Normal.Span;

    public ref Token this[int index] => ref Tokens[index];

    public ReadOnlySpan<char> Word(int index) => Normal.Span[Tokens[index].Start..Tokens[index].End];

    public char First(int index) => index >= 0 && index < Count ? Normal.Buffer[Tokens[index].Start] : '\0';

    public bool IsSymbol(int index, char symbol) =>
        index >= 0 && index < Count && Tokens[index].Shape == TokenShape.Symbol && Normal.Buffer[Tokens[index].Start] == symbol;

    public bool Touches(int index) => index < Count && !Tokens[index].AfterSpace;

    public void Clear()
    {
        Count = 0;
        HasDigit = false;
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

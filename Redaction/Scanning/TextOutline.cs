namespace CustomerBot.Redaction.Scanning;

/// <summary>What numbers and symbols a paragraph has: a recognizer that needs what is not there has nothing to do.</summary>
internal struct TextOutline
{
    private const int Longest = 31;

    private uint _lengths;
    private ulong _symbols;

    /// <summary>Count of numbers.</summary>
    public int Numbers { get; private set; }

    /// <summary>Count of digits in all numbers.</summary>
    public int Digits { get; private set; }

    /// <summary>Count of lines that are not empty.</summary>
    public int Lines { get; private set; }

    /// <summary>Whether a letter stands alone.</summary>
    public bool HasSingleLetter { get; private set; }

    public void Add(in Token token)
    {
        Lines += token.AfterLine ? 1 : 0;
        if (token.Shape == TokenShape.Number)
        {
            Numbers++;
            Digits += token.Length;
            _lengths |= 1U << Math.Min(token.Length, Longest);
        }
        else if (token.Shape == TokenShape.Symbol)
        {
            _symbols |= 1UL << token.First;
        }
        else
        {
            HasSingleLetter |= token.Length == 1;
        }
    }

    /// <summary>Whether a number has as many digits.</summary>
    public readonly bool HasNumber(int fewest, int most) => (_lengths & ((2U << most) - (1U << fewest))) != 0;

    /// <summary>Whether the symbol may be in the paragraph: it is told by its low six bits, so another can be taken for it.</summary>
    public readonly bool MayHave(char symbol) => ((_symbols >> symbol) & 1) != 0;

    /// <summary>The same for any of a few symbols.</summary>
    public readonly bool MayHaveAny(ReadOnlySpan<char> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (MayHave(symbol))
            {
                return true;
            }
        }

        return false;
    }
}

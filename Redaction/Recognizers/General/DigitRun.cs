using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Digits as people group them in a telephone number: with blanks, hyphens, slashes, dots, brackets, one line break.</summary>
internal ref struct DigitRun
{
    private const int Most = 17;
    private const int Complete = 9;

    private Buffer _digits;
    private int _parts;
    private int _dots;
    private int _shortParts;
    private int _northAmerican;
    private int _areaCode;
    private bool _dotted;

    public int Length { get; private set; }

    /// <summary>The end in the text.</summary>
    public int End { get; private set; }

    public int LastToken { get; private set; }

    public bool Plus { get; private set; }

    [UnscopedRef]
    public readonly ReadOnlySpan<char> Digits => ((ReadOnlySpan<char>)_digits)[..Length];

    /// <summary>"01.02.2024", "01/02/24", "2024-01-02".</summary>
    public readonly bool IsDate => _parts == 3 && Length <= 8 && _dots == 2 && _shortParts >= 2;

    /// <summary>Blanks, slashes or hyphens part an area code of three to five digits from the rest.</summary>
    public readonly bool HasAreaCode => _parts >= 2 && _areaCode is >= 3 and <= 5 && !_dotted;

    /// <summary>
    /// Written as no other number is: international, a mobile number of Germany, or eleven digits of the United Kingdom in groups.
    /// </summary>
    public readonly bool IsUnmistakable =>
        Plus ? Length is >= 10 and <= 15
        : Digits is ['0', '0', '4', ..] ? Length is >= 12 and <= 16
        : Digits is ['0', '1', '5' or '6' or '7', ..] && !_dotted ? Length is >= 10 and <= 12
        : Digits is ['0', '1' or '2', ..] ? Length == 11 && HasAreaCode
        : Digits is ['0', '7', ..] && Length == 11 && !_dotted;

    /// <summary>Three, three and four digits.</summary>
    public readonly bool IsNorthAmerican => _parts == 3 && _northAmerican == 3;

    public static DigitRun From(ScanText text, int index)
    {
        var run = default(DigitRun);
        run.LastToken = index;
        for (; index < text.Count; index++)
        {
            ref var token = ref text[index];
            if (token.Shape == TokenShape.Number)
            {
                if (!run.Takes(text, index))
                {
                    break;
                }

                run.Take(text.Word(index), token.End);
                run.LastToken = index;
                continue;
            }

            if (token.Shape == TokenShape.Word && LooksLikeDigits(text, index))
            {
                run.Take(token.Length == 1 ? "0" : "00", token.End);
                run.LastToken = index;
            }
            else if (token.Shape == TokenShape.Word || !run.Passes(text, index))
            {
                break;
            }
        }

        text.Work += run.Length + 1;
        return run;
    }

    /// <summary>"O176", "017O 12": the letter for the digit, glued to a number.</summary>
    public static bool LooksLikeDigits(ScanText text, int index) =>
        text[index].Length <= 2
        && text.Word(index) is "o" or "O" or "oo" or "OO"
        && (
            (text.Touches(index + 1) && text[index + 1].Shape == TokenShape.Number)
            || (index > 0 && !text[index].AfterSpace && text[index - 1].Shape == TokenShape.Number)
        );

    private readonly bool Takes(ScanText text, int index)
    {
        ref var token = ref text[index];
        if (Length == 0)
        {
            return true;
        }

        if (Length + token.Length > Most || (token.AfterLine && (Length >= Complete || token.Length > 9)))
        {
            return false;
        }

        var next = index + 1;
        var glued =
            next < text.Count && !text[next].AfterSpace && (text[next].Shape == TokenShape.Word || text.First(next) is ':' or '€' or '%');
        var amount =
            next < text.Count
            && token.Length <= 4
            && !text[next].AfterLine
            && text[next].Is(Cues.Cue.Measure)
            && !text[next].Is(Cues.Cue.Phone)
            && Length >= 6;
        var another =
            token.AfterSpace
            && Length >= (Digits.StartsWith("00") ? Complete + 3 : Complete)
            && token.Length >= 3
            && text.First(index) == '0'
            && text.Word(index).Length >= 4;
        return !glued && !amount && !another && token.Start - End <= 4;
    }

    private void Take(ReadOnlySpan<char> word, int end)
    {
        foreach (var digit in word)
        {
            if (Length < Most)
            {
                _digits[Length++] = digit;
            }
        }

        _areaCode = _parts == 0 ? word.Length : _areaCode;
        _parts++;
        _shortParts += word.Length <= 2 ? 1 : 0;
        _northAmerican += word.Length == (_parts == 3 ? 4 : 3) ? 1 : 0;
        End = end;
    }

    private bool Passes(ScanText text, int index)
    {
        var symbol = text.First(index);
        if (symbol == '+' && Length == 0)
        {
            Plus = true;
            return true;
        }

        if (Length > 0 && symbol is '.' or '/' or '-' && !text[index].AfterSpace && text.Touches(index + 1))
        {
            _dots++;
            _dotted |= symbol == '.';
        }

        var another = symbol == '/' && Length >= Complete && (text[index].AfterSpace || text.First(index + 1) == '0');
        return symbol is '(' or ')' or '-' or '/' or '.' or '_' or '|' or '*'
            && !another
            && (Length == 0 || text[index].Start - End <= 2)
            && index + 1 < text.Count;
    }

    [InlineArray(Most)]
    private struct Buffer
    {
        private char _first;
    }
}

using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>What a stretch looks like, whatever stands around it.</summary>
internal struct ValueShape
{
    private const int Prime = 16777619;

    /// <summary>A few dozen classes, so that a word nearby can mean one thing for "1204" and another for "Hase12!".</summary>
    public uint Class;

    /// <summary>Digits, capitals, small letters and symbols one by one, up to sixteen.</summary>
    public uint Pattern;

    /// <summary>The same with runs counted as one: "A9" for "KD4711".</summary>
    public uint Runs;

    public int Digits;
    public int Letters;
    public int Symbols;

    /// <summary>How often digits and letters take turns; a serial number does it more than a word with a year.</summary>
    public int Turns;

    /// <summary>Groups between blanks.</summary>
    public int Groups;

    public static ValueShape Of(ScanText text, ValueCandidate candidate)
    {
        var shape = new ValueShape { Groups = 1 };
        var (pattern, runs, before, length) = (2166136261U, 2166136261U, '\0', 0);
        var (upper, lower) = (0, 0);
        for (var index = candidate.First; index <= candidate.Last; index++)
        {
            if (index > candidate.First && text[index].AfterSpace)
            {
                shape.Groups++;
                Step(' ', ref pattern, ref runs, ref before, ref length);
            }

            foreach (var character in text.Word(index))
            {
                var mark = Mark(character);
                shape.Turns += (mark == '9') != (before == '9') && before is 'A' or 'a' or '9' && mark is 'A' or 'a' or '9' ? 1 : 0;
                upper += mark == 'A' ? 1 : 0;
                lower += mark == 'a' ? 1 : 0;
                shape.Digits += mark == '9' ? 1 : 0;
                shape.Symbols += mark is 'A' or 'a' or '9' ? 0 : 1;
                Step(mark, ref pattern, ref runs, ref before, ref length);
            }
        }

        text.Work += candidate.Last - candidate.First + 1;
        shape.Letters = upper + lower;
        (shape.Pattern, shape.Runs) = (pattern, runs);
        shape.Class = ClassOf(text, candidate, shape, upper, lower);
        return shape;
    }

    private static char Mark(char character) =>
        char.IsAsciiDigit(character) ? '9'
        : char.IsUpper(character) ? 'A'
        : char.IsLetter(character) ? 'a'
        : character;

    private static void Step(char mark, ref uint pattern, ref uint runs, ref char before, ref int length)
    {
        pattern = length++ < 16 ? (pattern ^ mark) * Prime : pattern;
        runs = mark == before ? runs : (runs ^ mark) * Prime;
        before = mark;
    }

    private static uint ClassOf(ScanText text, ValueCandidate candidate, in ValueShape shape, int upper, int lower)
    {
        if (DateReader.TryRead(text, candidate.First, out var last, out var year) && last == candidate.Last)
        {
            return year switch
            {
                0 => 30,
                <= 1920 => 31,
                <= 2007 => 32,
                <= 2014 => 33,
                _ => 34,
            };
        }

        return shape.Digits == 0 ? OfWords(text, candidate, shape)
            : shape.Letters == 0 ? OfDigits(text, candidate, shape)
            : OfMixed(shape, upper, lower);
    }

    private static uint OfWords(ScanText text, ValueCandidate candidate, in ValueShape shape)
    {
        ref var token = ref text[candidate.First];
        if (candidate.First != candidate.Last)
        {
            return shape.Groups > 1 ? 1U : 2U;
        }

        var known = token.IsIn(WordLists.GermanWord | WordLists.EnglishWord | WordLists.FrequentWord);
        var name = token.IsIn(WordLists.GivenName | WordLists.FamilyName);
        return 3 + (uint)token.Case + (known ? 0U : 4U) + (name && !known ? 4U : 0U);
    }

    private static uint OfDigits(ScanText text, ValueCandidate candidate, in ValueShape shape)
    {
        if (candidate.First == candidate.Last)
        {
            var year = shape.Digits == 4 && text.Word(candidate.First) is ['1', '9', ..] or ['2', '0', ..];
            return year ? 35U : 36 + (uint)Math.Min(shape.Digits, 13);
        }

        return shape.Groups > 1 ? (shape.Digits > 8 ? 50U : 51U)
            : shape.Digits > 8 ? 52U
            : 53U;
    }

    private static uint OfMixed(in ValueShape shape, int upper, int lower)
    {
        var letters =
            lower == 0 ? 0U
            : upper == 0 ? 1U
            : 2U;
        var form =
            shape.Groups > 1 ? 2U
            : shape.Symbols > 0 ? 1U
            : 0U;
        var turns = shape.Turns switch
        {
            <= 1 => 0U,
            2 => 1U,
            _ => 2U,
        };
        return 60 + letters + (form * 3) + (turns * 9);
    }
}

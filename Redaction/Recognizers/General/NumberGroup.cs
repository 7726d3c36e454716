using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Letters and digits that belong together: glued ("LV-61.388"), in groups with single blanks ("6008 5047 0061"), or after one to four
/// letters ("KFZ 95 433").
/// </summary>
internal ref struct NumberGroup
{
    private const int Longest = 40;
    private const int LongestSpaced = 24;

    private int _gluedEnd;
    private int _parts;
    private int _dots;
    private int _slashes;
    private int _years;
    private int _undated;
    private int _first;
    private int _second;
    private int _shortest;
    private int _longest;

    /// <summary>Count of digits.</summary>
    public int Digits { get; private set; }

    /// <summary>Count of letters and digits.</summary>
    public int Characters { get; private set; }

    public int LastToken { get; private set; }

    /// <summary>It is a date, a time or a measure.</summary>
    public bool IsExcluded { get; private set; }

    /// <summary>It is written like a date of this century with hyphens, which a combination of a lock can be too.</summary>
    public bool IsHyphenated { get; private set; }

    /// <summary>It looks like an amount of money: "1.299,00", "12.334.998".</summary>
    public readonly bool IsAmount => Characters == Digits && _dots > 0 && Digits < 9;

    private int End { get; set; }

    /// <summary>Only numbers are written in groups with blanks; a code ends where its first blank is.</summary>
    public readonly int EndFor(PersonalDataKind kind) => kind is PersonalDataKind.Password && !IsCode ? _gluedEnd : End;

    /// <summary>"61 947", "7294 8812 3390 1156": one code although blanks stand in it.</summary>
    private readonly bool IsCode =>
        Characters == Digits && (_shortest == _longest || (Digits <= 8 && _parts == 2 && _shortest >= 2 && _longest <= 4));

    /// <summary>The last token of a code that begins with this number: it may stand in groups.</summary>
    public static int CodeEnd(ScanText text, int first)
    {
        var group = From(text, first);
        return group.IsCode ? group.LastToken : first;
    }

    public static NumberGroup From(ScanText text, int first)
    {
        var group = default(NumberGroup);
        var last = group.TakeGlued(text, first);
        group._gluedEnd = group.End;
        var glued = last;
        last = group.TakeSpaced(text, first, last);
        group.LastToken = last;
        var unit = HasUnit(text, first, last);
        group.IsExcluded = unit || (last == glued && group.IsDate());
        group.IsHyphenated = !unit && group._slashes == group._parts - 1 && group._years == 0;
        text.Work += last - first + 1;
        return group;
    }

    private int TakeGlued(ScanText text, int first)
    {
        var last = first;
        Take(text, first);
        while (last + 1 < text.Count && Characters < Longest)
        {
            if (!text[last + 1].AfterSpace && text[last + 1].Shape != TokenShape.Symbol)
            {
                Take(text, ++last);
            }
            else if (IsJoint(text, last + 1))
            {
                Count(text.First(last + 1));
                last += 2;
                Take(text, last);
            }
            else
            {
                break;
            }
        }

        return last;
    }

    private static bool IsJoint(ScanText text, int index) =>
        text.First(index) is '-' or '/' or '.' or '_' or ','
        && !text[index].AfterSpace
        && text.Touches(index + 1)
        && text[index + 1].Shape != TokenShape.Symbol;

    private void Count(char joint)
    {
        _dots += joint is '.' or ',' ? 1 : 0;
        _slashes += joint is '/' or '-' ? 1 : 0;
    }

    private void Take(ScanText text, int index)
    {
        ref var token = ref text[index];
        Digits += token.Shape == TokenShape.Number ? token.Length : 0;
        Characters += token.Length;
        _first = _parts == 0 ? Value(text, index) : _first;
        _second = _parts == 1 ? Value(text, index) : _second;
        _shortest = _parts == 0 ? token.Length : Math.Min(_shortest, token.Length);
        _longest = Math.Max(_longest, token.Length);
        _parts++;
        _years += token.Length == 4 ? 1 : 0;
        _undated += token.Length is 3 or > 4 ? 1 : 0;
        End = token.End;
    }

    /// <summary>Further groups behind blanks: numbers behind numbers, and anything with digits behind a prefix of letters.</summary>
    private int TakeSpaced(ScanText text, int first, int last)
    {
        var prefix = first == last && IsPrefix(text, first);
        if (!prefix && (Characters != Digits || _dots > 0 || (_slashes > 0 && _parts < 4 && Digits < 9)))
        {
            return last;
        }

        for (var groups = 0; last + 1 < text.Count && Characters < LongestSpaced; groups++)
        {
            var end = GroupEnd(text, last + 1, prefix && groups == 0, groups + (prefix ? 0 : 1));
            if (end < 0)
            {
                break;
            }

            while (last < end)
            {
                last++;
                if (text[last].Shape != TokenShape.Symbol)
                {
                    Take(text, last);
                }
            }
        }

        return last;
    }

    /// <summary>"PN 485327", "L 2044 6247", but not "und 485327" or "PIN 4853".</summary>
    private static bool IsPrefix(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word
        && text[index].Length <= 4
        && (text[index].Length > 1 || text[index].IsCapital)
        && (text[index].Cue & ~(Cue.Plate | Cue.Vehicle | Cue.Particle | UnitInCapitals(text, index))) == Cue.None
        && !text[index].IsIn(text[index].Case == LetterCase.Upper ? WordLists.VeryFrequentWord : WordLists.FrequentWord);

    /// <summary>"MB 0021 88" begins a number unless one stands before it ("500 MB").</summary>
    private static Cue UnitInCapitals(ScanText text, int index) =>
        text[index].Length <= 2
        && (text[index].Case == LetterCase.Upper || (text[index].Length == 1 && text[index].IsCapital))
        && (index == 0 || text[index - 1].Shape != TokenShape.Number)
            ? Cue.Measure | Cue.Title
            : Cue.None;

    /// <summary>The last token of the group that begins here, or -1.</summary>
    private static int GroupEnd(ScanText text, int index, bool afterPrefix, int groups)
    {
        ref var token = ref text[index];
        if (token.Shape != TokenShape.Number || token.AfterLine || token.Start - text[index - 1].End > 2)
        {
            return -1;
        }

        var last = index;
        while (IsJointOfNumbers(text, last + 1, afterPrefix))
        {
            last += 2;
        }

        var length = text[last].End - token.Start;
        var fits = afterPrefix ? length <= 14 : length <= 6 && (length >= 2 || groups >= 2);
        var ends =
            last + 1 == text.Count
            || text[last + 1].AfterSpace
            || text.First(last + 1) is '.' or ',' or ';' or '!' or '?' or ')' or '*' or '#' or '"' or '<' or '\'';
        return fits && ends && !HasUnit(text, index, last) ? last : -1;
    }

    private static bool IsJointOfNumbers(ScanText text, int index, bool afterPrefix) =>
        index + 1 < text.Count
        && text.First(index) is '-' or '/' or '.'
        && !text[index].AfterSpace
        && !text[index + 1].AfterSpace
        && (
            text[index + 1].Shape == TokenShape.Number
                ? afterPrefix || text.First(index) == '-'
                : text[index + 1].Shape == TokenShape.Word && afterPrefix
        );

    private readonly bool IsDate()
    {
        if (Characters != Digits || _parts is < 2 or > 3 || Digits > 8 || _undated > 0 || _years > 1)
        {
            return false;
        }

        var plausible = (_first is >= 1 and <= 31 && _second is >= 1 and <= 31) || _first is > 1900 and < 2100;
        return (_dots == _parts - 1 || _slashes == _parts - 1) && plausible && (_dots > 0 || _parts == 3 || (Digits == 4 && _first <= 12));
    }

    private static bool HasUnit(ScanText text, int first, int last)
    {
        var next = last + 1 < text.Count ? text.First(last + 1) : '\0';
        var clock =
            next == ':'
            && text.Touches(last + 1)
            && text.Touches(last + 2)
            && last + 2 < text.Count
            && text[last + 2].Shape == TokenShape.Number;
        var measure =
            last + 1 < text.Count
            && !text[last + 1].AfterLine
            && text[last + 1].Is(Cue.Measure | Cue.Month)
            && !text[last + 1].Is(Cue.Filler);
        return next is '€' or '%' or '$' or '£' or '°'
            || (
                text.Touches(last)
                && last > 0
                && text[last - 1].Shape == TokenShape.Number
                && text.Word(last) is "er" or "ern" or "mm" or "cm"
            )
            || (last > first + 1 && text[first].Shape == TokenShape.Number && text.Touches(first + 1) && text.Word(first + 1) is "x" or "X")
            || clock
            || measure
            || (first > 0 && text.First(first - 1) is '€' or '$' or '£')
            || (first > 1 && text.First(first - 1) == ':' && !text[first].AfterSpace && text[first - 2].Shape == TokenShape.Number);
    }

    private static int Value(ScanText text, int index)
    {
        var value = 0;
        foreach (var digit in text.Word(index)[..Math.Min(4, text[index].Length)])
        {
            value = char.IsAsciiDigit(digit) ? (value * 10) + digit - '0' : 9999;
        }

        return value;
    }
}

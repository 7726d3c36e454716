using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Letters and digits that belong together: glued, or groups of two to five digits with single blanks.</summary>
internal ref struct NumberGroup
{
    private const int Longest = 40;

    private int _gluedEnd;
    private int _parts;
    private int _dots;
    private int _slashes;
    private int _years;
    private int _undated;

    /// <summary>Count of digits.</summary>
    public int Digits { get; private set; }

    /// <summary>Count of letters and digits.</summary>
    public int Characters { get; private set; }

    public int LastToken { get; private set; }

    /// <summary>It is a date, a time or a measure.</summary>
    public bool IsExcluded { get; private set; }

    /// <summary>It looks like an amount of money: "1.299,00", "12.334.998".</summary>
    public readonly bool IsAmount => Characters == Digits && _dots > 0 && Digits < 9;

    private int End { get; set; }

    /// <summary>Only numbers are written in groups with blanks; a code ends where its first blank is.</summary>
    public readonly int EndFor(PersonalDataKind kind) => kind is PersonalDataKind.Password ? _gluedEnd : End;

    public static NumberGroup From(ScanText text, int first)
    {
        var group = default(NumberGroup);
        var last = first;
        group.Take(text, first);
        while (last + 1 < text.Count && group.Characters < Longest)
        {
            if (!text[last + 1].AfterSpace && text[last + 1].Shape != TokenShape.Symbol)
            {
                group.Take(text, ++last);
            }
            else if (IsJoint(text, last + 1))
            {
                group.Count(text.First(last + 1));
                last += 2;
                group.Take(text, last);
            }
            else
            {
                break;
            }
        }

        group._gluedEnd = group.End;
        last = group.TakeSpacedGroups(text, first, last);
        group.LastToken = last;
        group.IsExcluded = group.Excluded(text, first, last);
        text.Work += last - first + 1;
        return group;
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
        _parts++;
        _years += token.Length == 4 ? 1 : 0;
        _undated += token.Length is 3 or > 4 ? 1 : 0;
        End = token.End;
    }

    private int TakeSpacedGroups(ScanText text, int first, int last)
    {
        if (
            first != last
            || (
                text[first].Shape != TokenShape.Number
                && (text[first].Length > 3 || text[first].Cue != Cue.None || text[first].IsIn(WordLists.FrequentWord))
            )
        )
        {
            return last;
        }

        while (last + 1 < text.Count && IsGroup(text, first, last + 1) && Characters < 24)
        {
            Take(text, ++last);
        }

        return last;
    }

    private static bool IsGroup(ScanText text, int first, int index)
    {
        ref var token = ref text[index];
        var ends = index + 1 == text.Count || text[index + 1].AfterSpace || text.First(index + 1) is '.' or ',' or ';' or '!' or '?' or ')';
        return token.Shape == TokenShape.Number
            && token.Length <= 5
            && (token.Length >= 2 || index - first >= 3)
            && !token.AfterLine
            && ends
            && token.Start - text[index - 1].End <= 2
            && !(index + 1 < text.Count && text[index + 1].Is(Cue.Measure | Cue.Month) && !text[index + 1].Is(Cue.Phone));
    }

    private readonly bool Excluded(ScanText text, int first, int last)
    {
        var numeric = Characters == Digits;
        var date =
            numeric
            && _parts is 2 or 3
            && (_dots == _parts - 1 || _slashes == _parts - 1)
            && Digits <= 8
            && (_dots > 0 || _parts == 3)
            && _undated == 0
            && _years <= 1;
        var next = last + 1 < text.Count ? text.First(last + 1) : '\0';
        var clock = next == ':' && text.Touches(last + 1) && text.Touches(last + 2) && text[last + 2].Shape == TokenShape.Number;
        var measure = last + 1 < text.Count && text[last + 1].Is(Cue.Measure | Cue.Month) && !text[last + 1].Is(Cue.Filler);
        var unit = next is '€' or '%' or '$' or '£' or '°' || clock || measure;
        var currency = first > 0 && text.First(first - 1) is '€' or '$' or '£';
        return date
            || unit
            || currency
            || (first > 1 && text.First(first - 1) == ':' && !text[first].AfterSpace && text[first - 2].Shape == TokenShape.Number);
    }
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>Numbers written in groups: "482 913", "12 345 678 901", "M-AB 1234", "AB 12 34 56 C", "WÜ - XY 12".</summary>
internal static class ValueGroups
{
    private const int MostGroups = 8;
    private const int LongestGroup = 10;

    public static void Collect(ScanText text, List<ValueCandidate> candidates)
    {
        Span<(int First, int Last)> groups = stackalloc (int, int)[MostGroups];
        var (count, number) = (0, -1);
        for (var index = 0; index < text.Count; )
        {
            if (count == 0 && index > number)
            {
                if (!TryNext(text, index, out number))
                {
                    return;
                }

                index = Beginning(text, index, number);
            }

            var end = index + 1;
            while (end < text.Count && !text[end].AfterSpace)
            {
                end++;
            }

            text.Work += end - index;
            if (count > 0 && IsJoint(text, index, end))
            {
                index = end;
                continue;
            }

            if (count == MostGroups || (count > 0 && text[index].AfterLine))
            {
                Emit(text, groups[..count], candidates);
                count = 0;
            }

            var (first, last) = (index, end - 1);
            var closes = IsClosing(text, ref last, first);
            first += text.First(first) is '(' or '"' && first < last && count == 0 ? 1 : 0;
            if (IsGroup(text, first, last))
            {
                groups[count++] = (first, last);
            }
            else
            {
                closes = true;
            }

            if (closes)
            {
                Emit(text, groups[..count], candidates);
                count = 0;
            }

            index = end;
        }

        Emit(text, groups[..count], candidates);
    }

    /// <summary>The first number at or behind a token.</summary>
    private static bool TryNext(ScanText text, int index, out int number)
    {
        var place = text.Numbers.BinarySearch(index);
        place = place < 0 ? ~place : place;
        number = place < text.Numbers.Length ? text.Numbers[place] : -1;
        return number >= 0;
    }

    /// <summary>Behind the last word of the sentence before a number: nothing before such a word is in one group with the number.</summary>
    private static int Beginning(ScanText text, int index, int number)
    {
        for (var word = number - 1; word >= index; word--)
        {
            text.Work++;
            if (text[word].Shape == TokenShape.Word && text[word].Length > 3 && text[word].AfterSpace && text[word + 1].AfterSpace)
            {
                return word + 1;
            }
        }

        return index;
    }

    /// <summary>A hyphen or slash between blanks.</summary>
    private static bool IsJoint(ScanText text, int index, int end) =>
        end == index + 1 && text.First(index) is '-' or '/' && !text[index].AfterLine;

    /// <summary>Cuts what closes a sentence or bracket off; nothing belongs to the group behind it.</summary>
    private static bool IsClosing(ScanText text, ref int last, int first)
    {
        var end = last;
        while (last > first && text[last].Shape == TokenShape.Symbol)
        {
            last--;
        }

        return last < end;
    }

    private static bool IsGroup(ScanText text, int first, int last)
    {
        var digits = false;
        for (var index = first; index <= last; index++)
        {
            digits |= text[index].Shape == TokenShape.Number;
            var joint = text.First(index) is '-' or '/' or '.' or ':' && index > first && index < last;
            if (text[index].Shape == TokenShape.Symbol && !joint)
            {
                return false;
            }
        }

        return text[last].End - text[first].Start <= LongestGroup
            && (digits || (text[first].Length <= 3 && (first < last || IsLetters(text, first))));
    }

    /// <summary>No small word of the sentence.</summary>
    private static bool IsLetters(ScanText text, int index) =>
        text[index].Case == LetterCase.Upper
        || (!text[index].IsIn(WordLists.FrequentWord) && !text[index].Is(Cue.Filler | CueSearch.Deciding | Cue.NumberWord));

    private static void Emit(ScanText text, ReadOnlySpan<(int First, int Last)> groups, List<ValueCandidate> candidates)
    {
        for (var first = 0; first <= 1; first++)
        {
            for (var left = 0; left <= 1; left++)
            {
                if (groups.Length - left - first >= 2 && Digits(text, groups[first].First, groups[^(left + 1)].Last) >= 2)
                {
                    candidates.Add(new ValueCandidate(groups[first].First, groups[^(left + 1)].Last, -1));
                }
            }
        }
    }

    private static int Digits(ScanText text, int first, int last)
    {
        var digits = 0;
        for (var index = first; index <= last; index++)
        {
            digits += text[index].Shape == TokenShape.Number ? text[index].Length : 0;
        }

        return digits;
    }
}

using System.Net;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Internet addresses: four numbers up to 255 (not after "version"), and IPv6 (RFC 4291) with at least three groups.</summary>
internal sealed class IpAddressRecognizer : Recognizer
{
    private const int LongestV6 = 45;

    private const int Parts = 4;

    public override void Find(ScanText text)
    {
        if (text.Outline.Numbers < Parts && !text.Outline.MayHave(':'))
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Shape == TokenShape.Number && IsFree(text, index))
            {
                TryFour(text, index);
            }

            if (text.First(index) == ':' && !text[index].AfterSpace)
            {
                index = TrySix(text, index);
            }
        }
    }

    private static bool IsFree(ScanText text, int index) =>
        text[index].AfterSpace
        || index == 0
        || (text[index - 1].Shape == TokenShape.Symbol && text.First(index - 1) is not ('.' or '-' or ','));

    private static void TryFour(ScanText text, int index)
    {
        var (last, exact, spelled) = (index, true, true);
        for (var part = 1; part < Parts; part++)
        {
            spelled &= !text.IsSymbol(last + 1, '.') && !text.IsSymbol(last + 1, '-');
            if (!Dot(text, last + 1, ref exact, out var next) || text[next].Shape != TokenShape.Number || text[next].Length > 3)
            {
                return;
            }

            last = next;
        }

        var cue = CueSearch.Near(text, index, last);
        var announced = (cue & Cue.Ip) != 0;
        var octets = AreOctets(text, index, last);
        if ((octets && (exact || spelled) && !Continues(text, last) && (cue & Cue.Version) == 0) || (announced && text[index].Length <= 3))
        {
            text.Report(text[index].Start, text[last].End, PersonalDataKind.IpAddress, octets ? "shape:ipv4" : "cue", Rank.Shape);
        }
    }

    /// <summary>A dot, also in brackets or spelled ("[.]", "(dot)", "punkt", as people do who fear filters); not exact if blanks stand about it. Or a hyphen.</summary>
    private static bool Dot(ScanText text, int index, ref bool exact, out int next)
    {
        next = index + 1;
        if (index + 1 >= text.Count)
        {
            return false;
        }

        if (text.First(index) is '[' or '(' or '{' && index + 3 < text.Count)
        {
            next = index + 3;
            return (text.IsSymbol(index + 1, '.') || text[index + 1].Is(Cue.DotWord)) && text.First(index + 2) is ']' or ')' or '}';
        }

        exact &= text.IsSymbol(index, '.') && text.Touches(index) && text.Touches(next);
        return text.First(index) is '.' or '-' || text[index].Is(Cue.DotWord);
    }

    private static bool AreOctets(ScanText text, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (text[index].Shape == TokenShape.Number && !(text[index].Length <= 3 && byte.TryParse(text.Word(index), out _)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Continues(ScanText text, int last) =>
        last + 2 < text.Count
        && !text[last + 1].AfterSpace
        && !text[last + 2].AfterSpace
        && text[last + 2].Shape == TokenShape.Number
        && text.First(last + 1) is '.' or '-';

    /// <summary>From the first colon: back to where the group begins, on to where the address ends. Tells the last token read.</summary>
    private static int TrySix(ScanText text, int colon)
    {
        var first = colon;
        while (first > 0 && colon - first < 4 && !text[first].AfterSpace && IsSixPart(text, first - 1))
        {
            first--;
        }

        var last = colon;
        var colons = 1;
        while (
            last + 1 < text.Count
            && !text[last + 1].AfterSpace
            && IsSixPart(text, last + 1)
            && text[last + 1].End - text[first].Start <= LongestV6
        )
        {
            last++;
            colons += text.First(last) == ':' ? 1 : 0;
        }

        text.Work += last - first;
        var address = text.Characters[text[first].Start..text[last].End];
        var ending = address.EndsWith("::") ? address : address.TrimEnd(':');
        if (colons >= 2 && ending.Length >= 8 && IPAddress.TryParse(ending, out _))
        {
            text.Report(text[first].Start, text[first].Start + ending.Length, PersonalDataKind.IpAddress, "shape:ipv6", Rank.Shape);
        }

        return last;
    }

    private static bool IsSixPart(ScanText text, int index) =>
        text.First(index) == ':' || (text[index].Shape != TokenShape.Symbol && text.Word(index).IndexOfAnyExcept(Hexadecimal) < 0);

    private static readonly System.Buffers.SearchValues<char> Hexadecimal = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
}

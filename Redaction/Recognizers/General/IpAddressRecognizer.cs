using System.Net;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Internet addresses: four numbers up to 255 (not after "version"), and IPv6 (RFC 4291) with at least three groups.</summary>
internal sealed class IpAddressRecognizer : Recognizer
{
    private const int LongestV6 = 45;

    public override void Find(ScanText text)
    {
        if (!text.HasDigit)
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
        var last = index + 6;
        if (last >= text.Count)
        {
            return;
        }

        for (var part = index; part <= last; part++)
        {
            var fits = (part - index) % 2 == 0 ? IsOctet(text, part) : text.IsSymbol(part, '.');
            if (!fits || (part > index && text[part].AfterSpace))
            {
                return;
            }
        }

        var continues =
            last + 2 < text.Count && !text[last + 1].AfterSpace && !text[last + 2].AfterSpace && text[last + 2].Shape == TokenShape.Number;
        if ((!continues || text.First(last + 1) is not ('.' or '-')) && (CueSearch.Before(text, index) & Cue.Version) == 0)
        {
            text.Report(text[index].Start, text[last].End, PersonalDataKind.IpAddress, "shape:ipv4", Rank.Shape);
        }
    }

    private static bool IsOctet(ScanText text, int index) =>
        text[index].Shape == TokenShape.Number && text[index].Length <= 3 && byte.TryParse(text.Word(index), out _);

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

using System.Buffers;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Hardware addresses behind the word for them, however their twelve hexadecimal digits are parted: "MAC a4 5e 60 c1 7f 02",
/// "001A.2B3C.4D5E", "B8-27-EB 4C-11-9A".
/// </summary>
internal sealed class AnnouncedMacRecognizer : Recognizer
{
    private const int Digits = 12;
    private const int Reach = 8;
    private const int MostTokens = 24;

    private static readonly WordSet _words = WordHash.SetOf("mac macadresse macaddress hardwareadresse");

    private static readonly SearchValues<char> _hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    public override void Find(ScanText text)
    {
        if ((text.Cues & Cue.Ip) == 0)
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (_words.Contains(text[index].Hash))
            {
                Behind(text, index);
            }
        }
    }

    private static void Behind(ScanText text, int word)
    {
        for (var first = word + 1; first < Math.Min(text.Count, word + Reach); first++)
        {
            if (text[first].AfterSpace && text[first].Shape != TokenShape.Symbol && Last(text, first) is var last and > 0)
            {
                text.Report(text[first].Start, text[last].End, PersonalDataKind.MacAddress, "cue:mac", Rank.Shape);
                return;
            }
        }
    }

    /// <summary>The token with the twelfth digit, or -1.</summary>
    private static int Last(ScanText text, int first)
    {
        var digits = 0;
        for (var index = first; index < Math.Min(text.Count, first + MostTokens); index++)
        {
            text.Work++;
            if (text[index].Shape == TokenShape.Symbol)
            {
                if (text.First(index) is not (':' or '-' or '.'))
                {
                    return -1;
                }

                continue;
            }

            if (text.Word(index).ContainsAnyExcept(_hexadecimal))
            {
                return -1;
            }

            digits += text[index].Length;
            if (digits >= Digits)
            {
                return digits == Digits && (!text.Touches(index + 1) || text[index + 1].Shape == TokenShape.Symbol) ? index : -1;
            }
        }

        return -1;
    }
}

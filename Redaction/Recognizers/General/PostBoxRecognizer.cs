using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Post boxes and parcel lockers take the place of a street: "Postfach 20 11 40", "PO Box 3316".</summary>
internal sealed class PostBoxRecognizer : Recognizer
{
    private const int MostDigits = 7;

    private static readonly ulong _postfach = WordHash.OfFolded("postfach");
    private static readonly ulong _box = WordHash.OfFolded("box");

    public static bool IsPostBox(ulong hash) => hash == _postfach || hash == _box;

    public override void Find(ScanText text)
    {
        if (!text.HasDigit || (text.Marks & WordMark.PostBox) == 0)
        {
            return;
        }

        for (var index = 0; index + 1 < text.Count; index++)
        {
            var first =
                text[index].Hash == _postfach ? index
                : text[index].Hash == _box ? PostOfficeStart(text, index)
                : -1;
            if (first >= 0 && NumberEnd(text, index + 1) is var last and > 0)
            {
                text.Report(text[first].Start, text[last].End, PersonalDataKind.Address, "post-box", Rank.Address + 1);
            }
        }
    }

    /// <summary>"PO", "P.O." or "P. O." before "Box", or -1.</summary>
    private static int PostOfficeStart(ScanText text, int box)
    {
        if (box > 0 && text.Word(box - 1).Equals("po", StringComparison.OrdinalIgnoreCase))
        {
            return box - 1;
        }

        var spelled =
            box > 3
            && text.IsSymbol(box - 1, '.')
            && text.Word(box - 2) is "O" or "o"
            && text.IsSymbol(box - 3, '.')
            && text.Word(box - 4) is "P" or "p";
        return spelled ? box - 4 : -1;
    }

    /// <summary>Groups of digits, written in pairs from the right; a postal code behind a comma does not belong to them.</summary>
    private static int NumberEnd(ScanText text, int first)
    {
        var (last, digits) = (-1, 0);
        for (var index = first; index < text.Count && text[index].Shape == TokenShape.Number && !text[index].AfterLine; index++)
        {
            digits += text[index].Length;
            if (digits > MostDigits)
            {
                break;
            }

            last = index;
        }

        return last;
    }
}

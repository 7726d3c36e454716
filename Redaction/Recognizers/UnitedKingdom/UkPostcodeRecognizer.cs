using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>Postcodes (Royal Mail PAF guide: area, district, sector, unit) and United States "City, ST 12345", with the town before.</summary>
internal sealed class UkPostcodeRecognizer : Recognizer
{
    private const string States =
        " AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ";

    public override void Find(ScanText text)
    {
        if (!text.HasDigit)
        {
            return;
        }

        foreach (var number in text.Numbers)
        {
            var index = number - 1; // all of them begin with letters and a number
            if (
                index < 0
                || text[index].Shape != TokenShape.Word
                || text[index].Length > 2
                || !(text[index].AfterSpace || index == 0 || text[index - 1].Shape == TokenShape.Symbol)
            )
            {
                continue;
            }

            if (IsPostcode(text, index, out var last) || IsZip(text, index, out last) || IsEircode(text, index, out last))
            {
                var first = PostTown.Start(text, index);
                if (InquiredPlace.Is(text, first))
                {
                    continue;
                }

                last += first == index && PostTown.IsTown(text, last + 1) ? 1 : 0; // "LS1 4DY Leeds"
                var rank = first < index ? Rank.Secret + 1 : Rank.Address + 2; // with its town it is no password
                text.Report(text[first].Start, text[last].End, PersonalDataKind.Address, "postcode", rank);
            }
        }
    }

    /// <summary>"BS1 4ST", "SW1A 1AA", "m1 1ae", also without the blank.</summary>
    private static bool IsPostcode(ScanText text, int index, out int last)
    {
        last = index;
        var outward = index + 1;
        if (text[outward].Shape != TokenShape.Number || text[outward].AfterSpace || text[outward].Length > 3)
        {
            return false;
        }

        var compact = Compact.From(text, index);
        for (var length = 5; length <= Math.Min(7, compact.Length); length++)
        {
            if (compact.EndOf(length) > 0 && IsPostcode(compact[length]) && IsPartedRightly(text, index, compact, length))
            {
                while (text[last].End < compact.EndOf(length))
                {
                    last++;
                }

                return last + 1 >= text.Count || text[last + 1].AfterSpace || text[last + 1].Shape == TokenShape.Symbol;
            }
        }

        return false;
    }

    /// <summary>A blank stands before the last three or nowhere: "s0 d0ne" is something else.</summary>
    private static bool IsPartedRightly(ScanText text, int index, in Compact compact, int length)
    {
        var outwardEnd = compact.EndOf(length - 3);
        for (var at = index + 1; at < text.Count && text[at].End <= compact.EndOf(length); at++)
        {
            if (text[at].AfterSpace && text[at - 1].End != outwardEnd)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPostcode(ReadOnlySpan<char> compact)
    {
        var inward = compact[^3..];
        return char.IsAsciiDigit(inward[0])
            && "ABDEFGHJLNPQRSTUWXYZ".Contains(inward[1], StringComparison.Ordinal)
            && "ABDEFGHJLNPQRSTUWXYZ".Contains(inward[2], StringComparison.Ordinal)
            && compact[..^3].IndexOfAnyInRange('0', '9') >= 1
            && char.IsAsciiLetter(compact[0]);
    }

    /// <summary>Ireland: "D04 X8P2", routing key and unique identifier (Eircode).</summary>
    private static bool IsEircode(ScanText text, int index, out int last)
    {
        last = index;
        if (text[index].Length != 1 || !text[index].IsCapital)
        {
            return false;
        }

        var compact = Compact.From(text, index);
        if (compact.Length < 7 || compact.EndOf(7) <= 0 || !IsEircode(compact[7]))
        {
            return false;
        }

        while (text[last].End < compact.EndOf(7))
        {
            last++;
        }

        return text[last].End == compact.EndOf(7)
            && (last + 1 >= text.Count || text[last + 1].AfterSpace || text[last + 1].Shape == TokenShape.Symbol);
    }

    private static bool IsEircode(ReadOnlySpan<char> compact) =>
        "ACDEFHKNPRTVWXY".Contains(char.ToUpperInvariant(compact[0]), StringComparison.Ordinal)
        && char.IsAsciiDigit(compact[1])
        && (char.IsAsciiDigit(compact[2]) || compact[2] is 'W' or 'w')
        && char.IsAsciiLetter(compact[3])
        && compact[3..].IndexOfAnyInRange('0', '9') >= 0
        && compact[3..].IndexOfAnyExceptInRange('0', 'z') < 0;

    private static bool IsZip(ScanText text, int index, out int last)
    {
        last = index + 1;
        var zip =
            text[index].Length == 2
            && (text[index].Case == LetterCase.Upper || (index > 1 && text[index - 2].IsIn(WordLists.Place)))
            && text[last].Shape == TokenShape.Number
            && text[last].Length == 5
            && index > 1
            && (text.IsSymbol(index - 1, ',') || (text[index].Case == LetterCase.Upper && text[index - 1].IsIn(WordLists.Place)))
            && States.Contains(string.Concat(" ", text.Word(index), " "), StringComparison.OrdinalIgnoreCase);
        if (zip && last + 2 < text.Count && text.IsSymbol(last + 1, '-') && text.Touches(last + 1) && text[last + 2].Length == 4)
        {
            last += 2;
        }

        return zip;
    }
}

using CustomerBot.Redaction.Cues;
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

        for (var index = 0; index + 1 < text.Count; index++)
        {
            if (
                text[index].Shape != TokenShape.Word
                || text[index].Length > 2
                || !(text[index].AfterSpace || index == 0 || text[index - 1].Shape == TokenShape.Symbol)
            )
            {
                continue;
            }

            if (IsPostcode(text, index, out var last) || IsZip(text, index, out last))
            {
                text.Report(text[TownStart(text, index)].Start, text[last].End, PersonalDataKind.Address, "postcode", Rank.Address + 2);
            }
        }
    }

    /// <summary>"BS1 4ST", "SW1A 1AA", "m1 1ae", also without the blank.</summary>
    private static bool IsPostcode(ScanText text, int index, out int last)
    {
        last = index;
        var compact = Compact.From(text, index);
        var outward = index + 1;
        if (text[outward].Shape != TokenShape.Number || text[outward].AfterSpace || text[outward].Length > 3)
        {
            return false;
        }

        for (var length = 5; length <= Math.Min(7, compact.Length); length++)
        {
            if (compact.EndOf(length) > 0 && IsPostcode(compact[length]))
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

    private static bool IsPostcode(ReadOnlySpan<char> compact)
    {
        var inward = compact[^3..];
        return char.IsAsciiDigit(inward[0])
            && "ABDEFGHJLNPQRSTUWXYZ".Contains(inward[1], StringComparison.Ordinal)
            && "ABDEFGHJLNPQRSTUWXYZ".Contains(inward[2], StringComparison.Ordinal)
            && compact[..^3].IndexOfAnyInRange('0', '9') >= 1
            && char.IsAsciiLetter(compact[0]);
    }

    private static bool IsZip(ScanText text, int index, out int last)
    {
        last = index + 1;
        var zip =
            text[index].Length == 2
            && (text[index].Case == LetterCase.Upper || (index > 1 && text[index - 2].IsIn(WordLists.Place)))
            && text[last].Shape == TokenShape.Number
            && text[last].Length == 5
            && index > 1
            && text.IsSymbol(index - 1, ',')
            && States.Contains(string.Concat(" ", text.Word(index), " "), StringComparison.OrdinalIgnoreCase);
        if (zip && last + 2 < text.Count && text.IsSymbol(last + 1, '-') && text.Touches(last + 1) && text[last + 2].Length == 4)
        {
            last += 2;
        }

        return zip;
    }

    /// <summary>The town before it, with or without a comma.</summary>
    private static int TownStart(ScanText text, int index)
    {
        var before = index - 1;
        before -= text.IsSymbol(before, ',') ? 1 : 0;
        if (before < 0 || text[before].Shape != TokenShape.Word || text[before + 1].AfterLine)
        {
            return index;
        }

        var start = index;
        var floor = LastAddressEnd(text);
        for (
            var steps = 0;
            steps < 3 && before >= 0 && text[before].Shape == TokenShape.Word && text[before].Start >= floor;
            steps++, before--
        )
        {
            var town =
                text[before].IsIn(WordLists.Place)
                || (start < index && text[before].IsCapital && !text[before].IsIn(WordLists.VeryFrequentWord));
            var titled =
                start == index
                && text[before].IsCapital
                && !text[before].IsIn(WordLists.VeryFrequentWord)
                && !text[before].Is(Cue.Address)
                && text.IsSymbol(index - 1, ',');
            if (!town && !titled)
            {
                break;
            }

            start = before;
            if (text[before].AfterLine || text[before].AfterSpace is false)
            {
                break;
            }
        }

        return start;
    }

    /// <summary>A street that was found before does not lend its words to the town.</summary>
    private static int LastAddressEnd(ScanText text)
    {
        var candidates = text.Candidates;
        return candidates.Count > 0 && candidates[^1].Kind == PersonalDataKind.Address ? candidates[^1].End : 0;
    }
}

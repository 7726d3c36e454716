using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>House number first: "32 Green Lane", "185 Elm Close", "12a High St".</summary>
internal sealed class UkStreetRecognizer : Recognizer
{
    private const int MostWords = 7;

    private static readonly WordSet _types = WordHash.SetOf(
        "street st road rd lane ln avenue ave close drive dr way court ct place pl crescent cres gardens gdns terrace square sq grove hill walk mews row rise parade boulevard blvd circle highway parkway pkwy view green park wharf gate end yard bank"
    );

    /// <summary>Kinds that are also everyday words: only where the phrase ends with them.</summary>
    private static readonly WordSet _rare = WordHash.SetOf(
        "approach quay wynd brae path passage arcade broadway heights meadow meadows fields croft dell vale chase common crossing cross bridge mount ridge "
            + "cottages trail alley plaza esplanade embankment strand spinney paddock orchard copse loan causeway byway drove estate lea leas garth fold bottom cut"
    );

    private static readonly WordSet _parts = WordHash.SetOf("lower upper north south east west");
    private static readonly WordSet _flats = WordHash.SetOf("flat apartment apt unit suite room plot studio floor lot");

    private static readonly WordSet _sure = WordHash.SetOf(
        "street road rd lane ln avenue ave crescent terrace grove mews boulevard blvd gardens parkway close drive"
    );

    public static bool IsStreetType(ulong hash) => _types.Contains(hash) || _rare.Contains(hash);

    public static bool IsStreetType(ScanText text, int index) => text[index].Shape == TokenShape.Word && _types.Contains(text[index].Hash);

    public static bool IsSureStreetType(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && _sure.Contains(text[index].Hash);

    public override void Find(ScanText text)
    {
        if (!text.Outline.HasNumber(1, 5) || ((text.Marks & WordMark.StreetType) == 0 && (text.Cues & Cue.Address) == 0))
        {
            return;
        }

        foreach (var index in text.Numbers)
        {
            if (
                text[index].Length <= 5
                && text.First(index) != '0'
                && (text[index].AfterSpace || index == 0 || IsFieldStart(text, index - 1))
            )
            {
                Judge(text, index);
                JudgeBehind(text, index);
            }
        }
    }

    /// <summary>"street,129 MacLeod Avenue": a field of a table.</summary>
    private static bool IsFieldStart(ScanText text, int symbol) =>
        text.First(symbol) is ',' or ';' or '|' or ':' or '"' && symbol > 0 && text[symbol - 1].Shape != TokenShape.Number;

    private static void Judge(ScanText text, int number)
    {
        if (number + 2 >= text.Count)
        {
            return;
        }

        var first = HouseNumber.End(text, number) + 1;
        first += text.IsSymbol(first, ',') && (IsFlat(text, number) || (IsNamed(text, first + 1) && !text[first + 1].AfterLine)) ? 1 : 0; // "Plot 14, Jubilee Road"
        if (IsOneWord(text, first) && !(first + 1 < text.Count && IsStreetType(text, first + 1)) && AddressCue.Before(text, number))
        {
            text.Report(text[number].Start, text[first].End, PersonalDataKind.Address, "street", Rank.Address + 1);
            return;
        }

        for (var index = first; index < Math.Min(text.Count, first + MostWords) && IsName(text, index); index++)
        {
            text.Work++;
            var saint = text[index].Length == 2 && text.IsSymbol(index + 1, '.') && index + 2 < text.Count && text[index + 2].IsCapital;
            var rare = _rare.Contains(text[index].Hash) && EndsAddress(text, index);
            if (index == first || !(rare || _types.Contains(text[index].Hash)) || saint)
            {
                continue; // "St." begins the name of a saint
            }

            var titled = (text[first].IsCapital || text[first].Shape == TokenShape.Number) && text[index].IsCapital;
            if (
                titled
                || (_sure.Contains(text[index].Hash) && EndsPhrase(text, index))
                || IsPlaceNext(text, index)
                || IsPostcodeNext(text, index)
                || AddressCue.Before(text, number)
                || (_sure.Contains(text[index].Hash) && number > 0 && text.Word(number - 1) is "at" or "to")
            )
            {
                var last =
                    index + 1 < text.Count
                    && text[index + 1].IsCapital
                    && (_types.Contains(text[index + 1].Hash) || _parts.Contains(text[index + 1].Hash))
                        ? index + 1
                        : index; // "Grove Rd"
                text.Report(text[FlatStart(text, number)].Start, text[last].End, PersonalDataKind.Address, "street", Rank.Address + 1);
            }

            return;
        }
    }

    /// <summary>"14, Mill Lane": one capitalised word and a kind that is no everyday word.</summary>
    private static bool IsNamed(ScanText text, int index) =>
        index + 1 < text.Count
        && text[index].Case == LetterCase.Title
        && text[index + 1].Case == LetterCase.Title
        && _sure.Contains(text[index + 1].Hash);

    /// <summary>"Mill Lane 14", "Mill Lane, number 14": the number stands behind.</summary>
    private static void JudgeBehind(ScanText text, int number)
    {
        var kind = number - 1;
        kind -= kind > 0 && text.Word(kind) is "number" or "no" or "nr" ? 1 : 0;
        kind -= kind > 0 && text.IsSymbol(kind, ',') ? 1 : 0;
        var next = number + 1;
        var counted =
            next < text.Count && !text[next].AfterLine && (text[next].Is(Cue.Measure) || text.First(next) is '%' or '€' or '£' or '.');
        if (kind > 0 && !counted && IsNamed(text, kind - 1) && !text[kind - 1].IsIn(WordLists.VeryFrequentWord))
        {
            text.Report(text[kind - 1].Start, text[HouseNumber.End(text, number)].End, PersonalDataKind.Address, "street", Rank.Address);
        }
    }

    /// <summary>"Flat 2, 8 Clarendon Road": the flat belongs to it.</summary>
    private static int FlatStart(ScanText text, int number)
    {
        var flat = number - 1;
        flat -= text.IsSymbol(flat, ',') ? 1 : 0;
        flat -= flat > 1 && text[flat].Length == 1 && !text[flat].AfterSpace && text[flat - 1].Shape == TokenShape.Number ? 1 : 0; // "12b"
        return flat > 0 && text[flat].Length <= 4 && text[flat].Shape != TokenShape.Symbol && _flats.Contains(text[flat - 1].Hash)
                ? flat - 1
            : IsFlat(text, number) ? number - 1
            : number;
    }

    private static bool IsFlat(ScanText text, int number) =>
        number > 0 && text[number - 1].Shape == TokenShape.Word && _flats.Contains(text[number - 1].Hash);

    /// <summary>"Kingsway", "Broadway", "Bishopsgate".</summary>
    private static bool IsOneWord(ScanText text, int index) =>
        index < text.Count
        && text[index].Length >= 7
        && text[index].Shape == TokenShape.Word
        && !text[index].IsIn(WordLists.FrequentWord | WordLists.VeryFrequentWord)
        && (
            text.Word(index).EndsWith("way", StringComparison.OrdinalIgnoreCase)
            || text.Word(index).EndsWith("gate", StringComparison.OrdinalIgnoreCase)
            || text.Word(index).EndsWith("side", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>"3 green lane markers" goes on with a noun; an address ends, or goes on with a code, a number or a small word.</summary>
    private static bool EndsPhrase(ScanText text, int index)
    {
        var next = index + 1;
        return next >= text.Count
            || text[next].AfterLine
            || text[next].Shape != TokenShape.Word
            || text[next].IsIn(WordLists.VeryFrequentWord | WordLists.Place)
            || text[next].Length <= 2;
    }

    /// <summary>Nothing follows but a symbol or another line: "10 Pier Approach, Southend".</summary>
    private static bool EndsAddress(ScanText text, int index) =>
        index + 1 >= text.Count || text[index + 1].AfterLine || text[index + 1].Shape == TokenShape.Symbol;

    private static bool IsPlaceNext(ScanText text, int index)
    {
        var next = index + 1;
        next += text.IsSymbol(next, ',') ? 1 : 0;
        return next < text.Count && text[next].IsIn(WordLists.Place) && !text[next].IsIn(WordLists.FrequentWord);
    }

    /// <summary>"G2 4JR", "IL 62704".</summary>
    private static bool IsPostcodeNext(ScanText text, int index)
    {
        var next = index + 1;
        next += text.IsSymbol(next, ',') ? 1 : 0;
        return next + 1 < text.Count
            && text[next].Length <= 2
            && text[next].Shape == TokenShape.Word
            && text[next + 1].Shape == TokenShape.Number;
    }

    private static bool IsName(ScanText text, int index)
    {
        ref var token = ref text[index];
        if (token.Shape == TokenShape.Symbol)
        {
            return text.First(index) is '\'' or '.' or '-';
        }

        if (token.Shape == TokenShape.Number)
        {
            return text.Touches(index + 1) && text.Word(index + 1) is "th" or "st" or "nd" or "rd";
        }

        return token.Shape == TokenShape.Word
            && !token.AfterLine
            && !token.Is(Cue.Measure | Cue.Month)
            && (
                !token.IsIn(WordLists.VeryFrequentWord)
                || token.IsCapital
                || _types.Contains(token.Hash)
                || token.Length >= 4
                || text.Word(index) is "the" or "St" or "st"
            );
    }
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>House number first: "32 Green Lane", "185 Elm Close", "12a High St".</summary>
internal sealed class UkStreetRecognizer : Recognizer
{
    private const int MostWords = 7;

    private static readonly HashSet<ulong> _types = Set(
        "street st road rd lane ln avenue ave close drive dr way court ct place pl crescent cres gardens gdns terrace square sq grove hill walk mews row rise parade boulevard blvd circle highway parkway pkwy view green park wharf gate end yard bank"
    );

    private static readonly HashSet<ulong> _sure = Set(
        "street road rd lane ln avenue ave crescent terrace grove mews boulevard blvd gardens parkway close drive"
    );

    public override void Find(ScanText text)
    {
        if (!text.HasDigit)
        {
            return;
        }

        for (var index = 0; index + 2 < text.Count; index++)
        {
            if (
                text[index].Shape == TokenShape.Number
                && text[index].Length <= 5
                && text.First(index) != '0'
                && (text[index].AfterSpace || index == 0)
            )
            {
                Judge(text, index);
            }
        }
    }

    private static void Judge(ScanText text, int number)
    {
        var first = HouseNumber.End(text, number) + 1;
        if (IsOneWord(text, first) && AddressCue.Before(text, number))
        {
            text.Report(text[number].Start, text[first].End, PersonalDataKind.Address, "street", Rank.Address + 1);
            return;
        }

        for (var index = first; index < Math.Min(text.Count, first + MostWords) && IsName(text, index); index++)
        {
            text.Work++;
            if (index == first || !_types.Contains(text[index].Hash) || text.IsSymbol(index + 1, '.'))
            {
                continue; // "St." begins the name of a saint
            }

            var titled =
                text[first].Case is LetterCase.Title or LetterCase.Upper && text[index].Case is LetterCase.Title or LetterCase.Upper;
            if (
                titled
                || (_sure.Contains(text[index].Hash) && EndsPhrase(text, index))
                || IsPlaceNext(text, index)
                || IsPostcodeNext(text, index)
                || AddressCue.Before(text, number)
            )
            {
                text.Report(text[number].Start, text[index].End, PersonalDataKind.Address, "street", Rank.Address + 1);
            }

            return;
        }
    }

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

    private static HashSet<ulong> Set(string words) => words.Split(' ').Select(word => WordHash.OfFolded(word)).ToHashSet();
}

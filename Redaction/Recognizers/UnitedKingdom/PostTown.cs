using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>The town before a postcode, with or without a comma: "Leeds", "Newcastle upon Tyne", "bury st edmunds".</summary>
internal static class PostTown
{
    private const int MostWords = 4;
    private const int MostCandidates = 16;

    /// <summary>The first token of the town, or the postcode itself if none stands before it.</summary>
    public static int Start(ScanText text, int postcode)
    {
        var before = postcode - 1;
        before -= text.IsSymbol(before, ',') ? 1 : 0;
        if (before < 0 || text[before].Shape != TokenShape.Word || text[before + 1].AfterLine)
        {
            return postcode;
        }

        if (UkStreetRecognizer.IsStreetType(text, before) && before < postcode - 1)
        {
            return postcode; // "Elm Street, LS1 4DY"
        }

        return BehindComma(text, before) is var behind and >= 0 ? behind : FromEnd(text, postcode, before);
    }

    /// <summary>A town that is known and no everyday word.</summary>
    public static bool IsTown(ScanText text, int index) =>
        index < text.Count && text[index].IsIn(WordLists.Place) && !text[index].AfterLine && !text[index].IsIn(WordLists.VeryFrequentWord);

    /// <summary>What stands between a comma and the postcode is the town, if no everyday word is in it; or -1.</summary>
    private static int BehindComma(ScanText text, int last)
    {
        for (var index = last; index > 0 && last - index < MostWords && text[index].Shape == TokenShape.Word; index--)
        {
            text.Work++;
            var comma = text.IsSymbol(index - 1, ',');
            var joint = index < last && !comma && IsJoint(text, index);
            if (
                !joint && text[index].IsIn(WordLists.VeryFrequentWord) && !text[index].IsIn(WordLists.Place)
                || IsLabel(text, index)
                || text[index].AfterLine && !comma
            )
            {
                return -1;
            }

            if (comma)
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsLabel(ScanText text, int index) =>
        text[index].Is(Cue.Address | Cue.Plate | Cue.Article | Cue.Order | Cue.NumberWord) || text.Word(index) is "postcode" or "Postcode";

    private static int FromEnd(ScanText text, int postcode, int before)
    {
        var start = postcode;
        var floor = LastAddressEnd(text, postcode);
        for (
            var steps = 0;
            steps < MostWords && before >= 0 && text[before].Shape == TokenShape.Word && text[before].Start >= floor;
            steps++, before--
        )
        {
            var town =
                text[before].IsIn(WordLists.Place)
                || (start < postcode && text[before].IsCapital && !text[before].IsIn(WordLists.VeryFrequentWord))
                || (start == before + 1 && IsJoint(text, before) && IsPlace(text, before - 1));
            var titled =
                start == postcode
                && text[before].IsCapital
                && !text[before].IsIn(WordLists.VeryFrequentWord)
                && !IsLabel(text, before)
                && (
                    text.IsSymbol(postcode - 1, ',')
                    || text[before].AfterLine
                    || (before > 1 && IsJoint(text, before - 1) && IsPlace(text, before - 2))
                );
            if (!town && !titled)
            {
                break;
            }

            start = before;
            if (text[before].AfterLine || !text[before].AfterSpace)
            {
                break;
            }
        }

        return start;
    }

    /// <summary>"Newcastle upon Tyne", "Stoke-on-Trent", "Barrow in Furness", "Bury St Edmunds": a small word between capitals.</summary>
    private static bool IsJoint(ScanText text, int index) =>
        text.Word(index) is "upon" or "on" or "in" or "le" or "under" or "by" or "the" or "of" or "and" or "st" or "St";

    private static bool IsPlace(ScanText text, int index) => index >= 0 && text[index].IsCapital && text[index].IsIn(WordLists.Place);

    /// <summary>A street that was found before does not lend its words to the town.</summary>
    private static int LastAddressEnd(ScanText text, int index)
    {
        var end = 0;
        for (var at = text.Candidates.Count - 1; at >= 0 && text.Candidates.Count - at < MostCandidates; at--)
        {
            text.Work++;
            var candidate = text.Candidates[at];
            end = candidate.Kind == PersonalDataKind.Address && candidate.End <= text[index].Start ? Math.Max(end, candidate.End) : end;
        }

        return end;
    }
}

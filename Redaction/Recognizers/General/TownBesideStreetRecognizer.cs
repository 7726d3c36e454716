using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>The town right beside a street that was found, without a postal code: "Gartenstraße 14, Münster", "in Gera, De-Smit-Straße 30".</summary>
internal sealed class TownBesideStreetRecognizer : Recognizer
{
    private static readonly WordSet _first = WordHash.SetOf("bad sankt st gross klein neu alt ober unter nieder hohen new");
    private static readonly WordSet _joints = WordHash.SetOf("am an im in ob bei der den dem main rhein upon");

    public override void Find(ScanText text)
    {
        var count = text.Candidates.Count;
        for (var index = 0; index < count; index++)
        {
            var street = text.Candidates[index];
            if (street.Kind == PersonalDataKind.Address && street.Evidence is "street" or "street:living" or "label:street")
            {
                Behind(text, text.FirstAt(street.End));
                Before(text, text.FirstAt(street.Start) - 1);
            }
        }
    }

    private static void Behind(ScanText text, int next)
    {
        var town = next + (text.IsSymbol(next, ',') || (next < text.Count && text.Word(next) is "in") ? 1 : 0);
        if (town == next || town >= text.Count || text[town].AfterLine)
        {
            return;
        }

        var last = CodeEnd(text, town);
        last += _first.Contains(text[last].Hash) && last + 1 < text.Count && text[last + 1].Shape == TokenShape.Word ? 1 : 0;
        if (!IsTown(text, last))
        {
            return;
        }

        while (
            last + 2 < text.Count
            && (_joints.Contains(text[last + 1].Hash) || (text.IsSymbol(last + 1, '-') && text.Touches(last + 2)))
            && text[last + 2].IsCapital
            && !text[last + 2].AfterLine
        )
        {
            last += 2;
        }

        text.Report(text[town].Start, text[last].End, PersonalDataKind.Address, "town", Rank.Address);
    }

    /// <summary>The token behind a postal code of another country: "1016 EA Amsterdam", "120 00 Praha".</summary>
    private static int CodeEnd(ScanText text, int index)
    {
        var code =
            index + 2 < text.Count
            && text[index].Shape == TokenShape.Number
            && !text[index + 1].AfterLine
            && (
                (text[index].Length == 4 && text[index + 1].Length == 2 && text[index + 1].Case == LetterCase.Upper)
                || (text[index].Length == 3 && text[index + 1].Length == 2 && text[index + 1].Shape == TokenShape.Number)
            );
        return code ? index + 2 : index;
    }

    private static void Before(ScanText text, int comma)
    {
        if (comma < 1 || !text.IsSymbol(comma, ',') || text[comma + 1].AfterLine || !IsTown(text, comma - 1))
        {
            return;
        }

        var first = comma - 1;
        first -= first > 0 && _first.Contains(text[first - 1].Hash) && text[first - 1].IsCapital ? 1 : 0;
        text.Report(text[first].Start, text[comma - 1].End, PersonalDataKind.Address, "town", Rank.Address);
    }

    private static bool IsTown(ScanText text, int index) =>
        text[index].IsIn(WordLists.Place)
        && text[index].Length >= 3
        && !text[index].IsIn(WordLists.VeryFrequentWord)
        && !text[index].Is(CueSearch.Deciding | Cue.Greeting | Cue.Closing)
        && (text[index].IsCapital || !text[index].IsIn(WordLists.FrequentWord));
}

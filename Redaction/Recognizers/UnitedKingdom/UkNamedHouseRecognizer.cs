using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.UnitedKingdom;

/// <summary>
/// What stands between the beginning of the line and a postcode with town: a house with a name has no number ("The Old Forge, Church Lane,
/// Ludlow SY8 1AA"). Two lines at most.
/// </summary>
internal sealed class UkNamedHouseRecognizer : Recognizer
{
    private const int MostWords = 8;
    private const int MostNameWords = 4;

    private static readonly WordSet _houses = WordHash.SetOf(
        "cottage house farm farmhouse barn lodge hall rectory vicarage mill villa forge manor grange stables bungalow croft"
    );

    public override void Find(ScanText text)
    {
        if (!text.HasDigit || text.Candidates.Count == 0)
        {
            return;
        }

        var found = text.Candidates.Count;
        for (var at = 0; at < found; at++)
        {
            if (text.Candidates[at] is { Evidence: "postcode" } postcode)
            {
                Before(text, postcode.Start);
            }
        }
    }

    private static void Before(ScanText text, int start)
    {
        var town = text.FirstAt(start);
        var last = town - 1;
        last -= last > 0 && text.IsSymbol(last, ',') ? 1 : 0;
        if (last < 1)
        {
            return;
        }

        if (NumberBefore(text, last) is var number and >= 0)
        {
            text.Report(text[number].Start, text[last].End, PersonalDataKind.Address, "street", Rank.Address);
            return;
        }

        if (!EndsLikeStreet(text, last))
        {
            return;
        }

        var first = text[last].IsCapital ? last : ChunkStart(text, last);
        first =
            first < last && text.IsSymbol(first - 1, ',') && _houses.Contains(text[first - 2].Hash) ? ChunkStart(text, first - 2) : first;
        while (first > 0 && last - first < MostWords && !text[first].AfterLine && BelongsTo(text, first - 1))
        {
            first--;
        }

        while (first < last && text[first].Shape == TokenShape.Symbol)
        {
            first++;
        }

        if (first < last)
        {
            text.Report(text[first].Start, text[last].End, PersonalDataKind.Address, "street", Rank.Address);
        }
    }

    /// <summary>The house number of a street that ends like none: "4 The Old Maltings, Bury St Edmunds IP33 1SJ"; or -1.</summary>
    private static int NumberBefore(ScanText text, int last)
    {
        for (
            var index = last;
            index > 0 && last - index < MostNameWords && text[index].Shape == TokenShape.Word && !text[index].AfterLine;
            index--
        )
        {
            text.Work++;
            var small = text.Word(index) is "and" or "for" or "in" or "to" or "at" or "is" or "with" or "my";
            if (small || text[index].Is(Cue.Measure | Cue.Month))
            {
                return -1;
            }

            if (text[index - 1].Shape == TokenShape.Number && text[index - 1].Length <= 3 && text[index].AfterSpace)
            {
                return text[index - 1].AfterSpace ? index - 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>Back to the comma or the beginning of the line: "mill lane" in "rose cottage, mill lane, ludlow sy8 1bg".</summary>
    private static int ChunkStart(ScanText text, int last)
    {
        var first = last;
        while (first > 0 && last - first < MostNameWords && text[first - 1].Shape == TokenShape.Word && !text[first].AfterLine)
        {
            first--;
        }

        return first == 0 || text[first].AfterLine || text.IsSymbol(first - 1, ',') ? first : last;
    }

    private static bool EndsLikeStreet(ScanText text, int index) =>
        text[index].IsCapital ? UkStreetRecognizer.IsStreetType(text, index) : UkStreetRecognizer.IsSureStreetType(text, index);

    private static bool BelongsTo(ScanText text, int index) =>
        text[index].IsCapital || text.First(index) is ',' or '\'' or '-' || text.Word(index) is "s" or "of" or "the" or "on";
}

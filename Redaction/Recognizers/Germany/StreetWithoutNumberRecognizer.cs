using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Where someone says that they live, a street is personal data without its number too: "ich wohne in der Hinteren Bleiche".</summary>
internal sealed class StreetWithoutNumberRecognizer : Recognizer
{
    private const int Reach = 4;

    private static readonly WordSet _living = WordHash.SetOf("wohne wohnen wohnt wohnhaft gemeldet gewohnt umgezogen ziehe ziehen lebe");

    private static readonly WordSet _whither = WordHash.SetOf("in im am an auf der den dem die jetzt");

    public static bool IsLiving(ulong hash) => _living.Contains(hash);

    public override void Find(ScanText text)
    {
        if ((text.Marks & WordMark.Living) == 0)
        {
            return;
        }

        for (var index = 2; index < text.Count; index++)
        {
            if (
                text[index].IsCapital
                && text[index].Length >= 5
                && MayLeadTo(text[index - 1])
                && !IsNumbered(text, index)
                && StreetWords.EndsLikeStreet(text, index, out _)
            )
            {
                Judge(text, index);
            }
        }
    }

    /// <summary>"in", "an der", or more of the name: rules nearly every word out before its letters are read.</summary>
    private static bool MayLeadTo(in Token before) =>
        before.IsCapital || before.Shape == TokenShape.Symbol || _whither.Contains(before.Hash);

    private static bool IsNumbered(ScanText text, int index) =>
        index + 1 < text.Count
        && (text[index + 1].Shape == TokenShape.Number || (text.IsSymbol(index + 1, '.') && text.Touches(index + 1)));

    private static void Judge(ScanText text, int name)
    {
        var first = name;
        while (first > 1 && text[first].AfterSpace && text[first - 1].IsCapital && StreetWords.IsAdjective(text, first - 1))
        {
            first--;
        }

        while (first > 2 && text.IsSymbol(first - 1, '-') && text.Touches(first) && text[first - 2].Shape == TokenShape.Word)
        {
            first -= 2;
        }

        if (_whither.Contains(text[first - 1].Hash) && SaysSo(text, first - 1))
        {
            text.Report(text[first].Start, text[name].End, PersonalDataKind.Address, "street:living", Rank.Address);
        }
    }

    private static bool SaysSo(ScanText text, int index)
    {
        for (var at = index; at >= Math.Max(0, index - Reach); at--)
        {
            text.Work++;
            if (_living.Contains(text[at].Hash))
            {
                return true;
            }

            if (text.First(at) is '.' or '!' or '?' || text[at].Is(CueSearch.Deciding))
            {
                return false;
            }
        }

        return false;
    }
}

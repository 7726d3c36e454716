using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Words between a street and its number where the two are told loosely: "Gartenstraße, die 14", "Gartenweg, Haus Nummer 14".</summary>
internal static class HouseWords
{
    private const int Most = 5;

    private static readonly WordSet _words = WordHash.SetOf("die der das mit haus hausnummer hausnr nummer nr ist lautet und zwar");
    private static readonly WordSet _telling = WordHash.SetOf("haus hausnummer hausnr nummer nr");

    /// <summary>The last word of the street, or -1 if no such words stand between it and the number.</summary>
    public static int Before(ScanText text, int number)
    {
        var (index, told, words) = (number - 1, false, 0);
        for (; index > 0 && number - index <= Most && !text[index].AfterLine; index--)
        {
            text.Work++;
            if (text[index].Shape == TokenShape.Word && !_words.Contains(text[index].Hash))
            {
                break;
            }

            if (
                text[index].Shape == TokenShape.Symbol
                    ? text.First(index) is not (',' or ';' or '.' or ':')
                    : text[index].Shape == TokenShape.Number
            )
            {
                return -1;
            }

            words += text[index].Shape == TokenShape.Word ? 1 : 0;
            told |= _telling.Contains(text[index].Hash);
        }

        var street = words > 0 && index >= 0 && index < number - 1 && StreetWords.EndsLikeStreet(text, index, out var sure) && sure;
        return street && (told || EndsThere(text, number)) ? index : -1;
    }

    /// <summary>"in der Hauptstraße die 3 Läden" goes on with what is counted.</summary>
    private static bool EndsThere(ScanText text, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        return next >= text.Count
            || text[next].AfterLine
            || text[next].Shape == TokenShape.Symbol
            || text[next].IsIn(WordLists.VeryFrequentWord | WordLists.Place);
    }
}

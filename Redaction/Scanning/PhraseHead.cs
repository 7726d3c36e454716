using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Scanning;

/// <summary>Whose word decides where two could: "der Code aus der App" is a code, and "Ablauf 11/26, Prüfnummer 794" tells the later number.</summary>
internal static class PhraseHead
{
    private const int Longest = 6;

    private static readonly WordSet _prepositions = WordHash.SetOf(
        "der des meiner meines unserer dieser fuer fur von vom zum zur bei beim im in ins aus ausm auf aufm am an per mit ueber durch for of from on in to at via by with"
    );

    /// <summary>
    /// A secret that the word only says more about, from "Code für die App" back to "Code"; before a colon also a number: "Kundennummer
    /// steht auf der Rechnung: …".
    /// </summary>
    public static bool Of(ScanText text, int word, int number, out int head)
    {
        head = word - 1;
        if (text[word].Is(CueSearch.Secrets))
        {
            return false;
        }

        var colon = text.First(number - 1) == ':' && number - 2 == word;
        var preposition = false;
        for (; head >= Math.Max(0, word - Longest); head--)
        {
            text.Work++;
            if (text[head].Shape != TokenShape.Word)
            {
                return false;
            }

            if (text[head].Is(Cue.Pin | Cue.OneTimeCode | Cue.CardCheck) || (colon && IsNumberWord(text, head)))
            {
                return preposition;
            }

            if (text[head].Is(CueSearch.Deciding))
            {
                return false;
            }

            preposition |= _prepositions.Contains(text[head].Hash);
        }

        return false;
    }

    private static bool IsNumberWord(ScanText text, int head) =>
        text[head].Is(Cue.Customer)
        && (
            text.Word(head).EndsWith("nummer", StringComparison.OrdinalIgnoreCase)
            || text.Word(head).EndsWith("nr", StringComparison.OrdinalIgnoreCase)
            || text[head + 1].Is(Cue.NumberWord)
        );

    /// <summary>A number follows the word, with no more than "ist" or a colon between.</summary>
    public static bool HasOwnNumber(ScanText text, int word)
    {
        for (var index = word + 1; index < Math.Min(text.Count, word + 4); index++)
        {
            text.Work++;
            if (text[index].Shape == TokenShape.Number)
            {
                return text[index].Length >= 3;
            }

            if (
                text[index].Shape == TokenShape.Word
                    ? !text[index].Is(Cue.Filler | Cue.NumberWord)
                    : text.First(index) is not (':' or '.' or '=' or '#' or '-')
            )
            {
                return false;
            }
        }

        return false;
    }
}

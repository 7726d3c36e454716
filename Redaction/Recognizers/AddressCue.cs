using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>Whether the words before say that an address follows ("wohne", "Anschrift", "live at").</summary>
internal static class AddressCue
{
    private const int Farthest = 10;
    private const int MostBetween = 4;

    private static readonly WordSet _between = WordHash.SetOf(
        "in im der dem die das jetzt nun ist lautet seit gestern heute neu neue alt alte derzeit aktuell noch wird bin ich wir nach is at on now ab"
    );
    private static readonly WordSet _whence = WordHash.SetOf("von nach from to");

    public static bool Before(ScanText text, int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - Farthest); at--)
        {
            text.Work++;
            if (text[at].Is(Cue.Address))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Only small words stand between: "gewohnt wird Marktplatz 11", "wohne jetzt im Tal 8". Or one of two addresses is told: "Umzug von
    /// Jungfernstieg 3 nach Colonnaden 25".
    /// </summary>
    public static bool RightBefore(ScanText text, int index)
    {
        if (index > 0 && _whence.Contains(text[index - 1].Hash) && Before(text, index - 1))
        {
            return true;
        }

        for (var at = index - 1; at >= Math.Max(0, index - 1 - MostBetween); at--)
        {
            if (text[at].Is(Cue.Address))
            {
                return true;
            }

            if (text.First(at) is not (':' or '-') && !_between.Contains(text[at].Hash))
            {
                return false;
            }
        }

        return false;
    }
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>Whether the words before say that an address follows ("wohne", "Anschrift", "live at").</summary>
internal static class AddressCue
{
    private const int Farthest = 10;

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
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// What a sentence before spoke of: "Sie brauchen beide Verträge. Alt 8001-5532-1, neu 8001-9910-6." Only for numbers that look given out,
/// and only if nothing else was spoken of since.
/// </summary>
internal static class EarlierCue
{
    private const int Farthest = 30;
    private const int Fewest = 6;

    public static bool IsCustomer(ScanText text, int first, in NumberGroup group)
    {
        if (
            group.Digits < Fewest
            || text.First(first) == '0'
            || text.IsSymbol(first - 1, '#')
            || UnnamedCode.IsCounted(text, group.LastToken)
        )
        {
            return false;
        }

        for (var index = first - 1; index >= Math.Max(0, first - Farthest); index--)
        {
            text.Work++;
            if (text[index].Is(CueSearch.Deciding))
            {
                return text[index].Is(Cue.Customer) && !text[index].Is(Cue.Order | Cue.Article | Cue.Measure);
            }
        }

        return false;
    }
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Words that let expect a name, for names that are written so that no list has them.</summary>
internal static class NameAnnouncement
{
    private const int Reach = 4;

    private static readonly WordSet _words = WordHash.SetOf(
        "bin binnich ichbin am im is buchstabiert buchstabiere buchstabieren geschrieben spelled spelt spell spelling it"
    );

    /// <summary>"Name", "surname", "Herr" and no more than a sign or "ist" between.</summary>
    public static bool IsRightBefore(ScanText text, int first)
    {
        var before = first - 1;
        before -= before > 0 && (text[before].Shape == TokenShape.Symbol || text.Word(before) is "ist" or "is") ? 1 : 0;
        return before >= 0 && text[before].Is(Cue.NameWord | Cue.Title) && !text[before].Is(CueSearch.Deciding);
    }

    /// <summary>One of them stands a few words before, and none that announces a number.</summary>
    public static bool IsBefore(ScanText text, int first)
    {
        for (var index = first - 1; index >= Math.Max(0, first - Reach); index--)
        {
            text.Work++;
            if (text[index].Is(CueSearch.Deciding))
            {
                return false;
            }

            if (text[index].Is(Cue.NameWord | Cue.Title | Cue.Closing | Cue.Kinship | Cue.Role) || _words.Contains(text[index].Hash))
            {
                return true;
            }
        }

        return false;
    }
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>A number that the company knows the customer by, without the word: "unter 88856380 werde ich bei euch geführt".</summary>
internal static class HeldByUs
{
    private const int Before = 8;
    private const int After = 7;

    private static readonly WordSet _with = WordHash.SetOf("bei with by");
    private static readonly WordSet _us = WordHash.SetOf("euch ihnen you dir");
    private static readonly WordSet _held = WordHash.SetOf("gefuehrt registriert gelistet gespeichert hinterlegt registered listed filed");

    public static bool IsKeeper(ulong hash) => _us.Contains(hash) || _held.Contains(hash);

    public static bool Says(ScanText text, int first, int last)
    {
        var keeper = (text.Marks & WordMark.Keeper) != 0;
        for (var index = first - 1; keeper && index > 0 && index >= first - Before && !Stops(text, index); index--)
        {
            text.Work++;
            if (IsWithUs(text, index) && SaysNumber(text, index, first))
            {
                return true;
            }
        }

        if (first > 2 && text.Word(first - 1) is "der" && text.Word(first - 2) is "mit" && text.Word(first - 3) is "das" or "Das")
        {
            return text[last].Length >= 5; // "das mit der 88120475 ist mein Bruder"
        }

        if (last + 2 < text.Count && text.Word(last + 1) is "bin" && text.Word(last + 2) is "ich")
        {
            return true; // "das mit der 88120457 bin ich"
        }

        for (var index = last + 1; keeper && index < text.Count && index <= last + After && !Stops(text, index); index++)
        {
            text.Work++;
            if (
                _held.Contains(text[index].Hash)
                || (IsWithUs(text, index) && first > 0 && text.Word(first - 1) is "unter" or "Unter" or "under" or "Under" or "als")
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithUs(ScanText text, int index) =>
        index > 0 && _us.Contains(text[index].Hash) && _with.Contains(text[index - 1].Hash);

    /// <summary>"meine Nummer bei euch ist", "bei euch hab ich": not "bei euch im Laden".</summary>
    private static bool SaysNumber(ScanText text, int us, int number)
    {
        for (var index = Math.Max(0, us - 4); index < number; index++)
        {
            if (text[index].Is(Cue.NumberWord) || text.Word(index) is "hab" or "habe" or "bin" or "laufe" or "ich" or "I" or "unter")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stops(ScanText text, int index) => text.First(index) is '!' or '?' or ';' or '.' || text[index].AfterLine;
}

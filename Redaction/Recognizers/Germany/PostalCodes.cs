using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Postal codes that stand beside a street and confirm that it is one.</summary>
internal static class PostalCodes
{
    private const int Reach = 4;
    private const int MostTownWords = 4;

    /// <summary>Five digits and a town right after ("Tal 12, 80331 München").</summary>
    public static bool AreNextWithTown(ScanText text, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        next += next < text.Count && (text.First(next) is ',' or '-' or '/' || text.Word(next) is "in") ? 1 : 0;
        next += next + 1 < text.Count && text[next].Length <= 2 && text.IsSymbol(next + 1, '-') ? 2 : 0; // "A-6020"
        return next + 1 < text.Count
            && text[next].Shape == TokenShape.Number
            && (text[next].Length == 5 || (text[next].Length == 4 && text[next + 1].IsIn(WordLists.Place)))
            && text[next + 1].Shape == TokenShape.Word
            && text[next + 1].Length > 2;
    }

    /// <summary>A postal code within four tokens: five digits, or four before a town ("…, 44135 Dortmund", "… in 6020 Innsbruck").</summary>
    public static bool AreNear(ScanText text, int index)
    {
        for (var at = index; at < Math.Min(text.Count, index + Reach); at++)
        {
            if (text[at].Shape == TokenShape.Number)
            {
                var town = at + 1 < text.Count && text[at + 1].IsIn(WordLists.Place);
                return text[at].Length == 5 || (text[at].Length == 4 && (town || text[at].AfterLine));
            }
        }

        return false;
    }

    /// <summary>A postal code with its town ends right before the token: "68159 Mannheim, Q 3, 14", "8010 graz / herrengasse 16".</summary>
    public static bool StandBefore(ScanText text, int index)
    {
        var at = index - 1;
        at -= at > 0 && text.First(at) is ',' or '/' or '-' or ';' ? 1 : 0;
        for (var words = 0; words < MostTownWords && at > 0 && IsTownWord(text, at); words++, at--)
        {
            text.Work++;
            if (text[at - 1].Shape == TokenShape.Number && text[at].AfterSpace)
            {
                var known = text[at].IsIn(WordLists.Place);
                var titled = text[at].IsCapital && !text[at].IsIn(WordLists.FrequentWord);
                return text[at - 1].Length == 5 ? known || titled : text[at - 1].Length == 4 && known;
            }
        }

        return false;
    }

    private static bool IsTownWord(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word && !text[index].Is(Cue.Measure | Cue.Month | CueSearch.Deciding);
}

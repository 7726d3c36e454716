using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>User names without the word: "mein Ebay-Name ist …", "registriert als radfan_68".</summary>
internal static class PlatformNames
{
    private const int Reach = 6;

    private static readonly HashSet<ulong> _platforms = Set(
        "ebay twitch xbox psn steam vinted kleinanzeigen insta instagram twitter discord youtube paypal spotify reddit gamer spieler profil account konto mitglieds foren forum chat online anzeige display screen"
    );

    private static readonly HashSet<ulong> _as = Set("als as unter under mit with bin");

    private static readonly HashSet<ulong> _signIn = Set(
        "registriert angemeldet anmelden melde einloggen eingeloggt logge log logged login register registered signed sign benutzername nutzername username user account konto profil"
    );

    /// <summary>"name" right after the name of a platform.</summary>
    public static bool IsPlatformName(ScanText text, int index)
    {
        if (!text[index].Is(Cues.Cue.NameWord) || index == 0)
        {
            return false;
        }

        var before = text.IsSymbol(index - 1, '-') && index > 1 ? index - 2 : index - 1;
        return text[before].Shape == TokenShape.Word && _platforms.Contains(text[before].Hash);
    }

    /// <summary>"als" before something with an underscore or digits glued to letters, and a word about signing in nearby.</summary>
    public static bool SignsInAs(ScanText text, int index)
    {
        var value = index + 1;
        if (
            text[index].Shape != TokenShape.Word
            || value + 1 >= text.Count
            || text[value].Shape != TokenShape.Word
            || text[value + 1].AfterSpace
            || !_as.Contains(text[index].Hash)
        )
        {
            return false;
        }

        var glued = text.First(value + 1) == '_' || text[value + 1].Shape == TokenShape.Number;
        return glued && Nearby(text, index);
    }

    private static bool Nearby(ScanText text, int index)
    {
        for (var at = Math.Max(0, index - Reach); at < Math.Min(text.Count, index + Reach + 4); at++)
        {
            text.Work++;
            if (text[at].Shape == TokenShape.Word && _signIn.Contains(text[at].Hash))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<ulong> Set(string words) => words.Split(' ').Select(word => WordHash.OfFolded(word)).ToHashSet();
}

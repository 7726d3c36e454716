using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>User names without the word: "mein Ebay-Name ist …", "registriert als radfan_68", "account (sleepy.otter)".</summary>
internal static class PlatformNames
{
    private const int Reach = 6;

    private static readonly WordSet _platforms = WordHash.SetOf(
        "ebay twitch xbox psn steam vinted kleinanzeigen insta instagram twitter discord youtube paypal spotify reddit gamer spieler profil account konto mitglieds foren forum chat online anzeige display screen"
    );

    private static readonly WordSet _as = WordHash.SetOf("als as unter under mit with bin");

    private static readonly WordSet _accounts = WordHash.SetOf("account konto profil profile kundenkonto benutzerkonto zugang");

    private static readonly WordSet _signIn = WordHash.SetOf(
        "registriert angemeldet angelegt anmelden melde einloggen eingeloggt logge log logged login register registered signed sign anmeldung zugang benutzername nutzername username user account konto profil"
    );

    private static readonly WordSet _begins = new([
        .. _as.Hashes,
        .. _accounts.Hashes,
        .. TypedSecret.Verbs.Hashes,
        .. WordHash.SetOf("mit with in ein").Hashes,
    ]);

    /// <summary>Whether the word may be one that a user name or password follows: one question for each word instead of one of each list.</summary>
    public static bool MayBegin(ulong hash) => _begins.Contains(hash);

    /// <summary>"name" right after the name of a platform.</summary>
    public static bool IsPlatformName(ScanText text, int index)
    {
        if (!text[index].Is(Cue.NameWord) || index == 0)
        {
            return false;
        }

        var before = text.IsSymbol(index - 1, '-') && index > 1 ? index - 2 : index - 1;
        return text[before].Shape == TokenShape.Word && _platforms.Contains(text[before].Hash);
    }

    /// <summary>"als X", "unter dem Namen X", "account (X)", where X is no ordinary word and a word about signing in is near.</summary>
    public static bool SignsInAs(ScanText text, int index, out SecretChunk chunk)
    {
        chunk = default;
        var value = index + 1;
        if (text[index].Shape != TokenShape.Word || value >= text.Count)
        {
            return false;
        }

        var account = _accounts.Contains(text[index].Hash) && IsCalled(text, ref value);
        if (!account && !_as.Contains(text[index].Hash))
        {
            return false;
        }

        while (
            !account
            && value + 1 < text.Count
            && value <= index + 2
            && text[value].Is(Cue.Filler | Cue.NameWord)
            && text[value + 1].AfterSpace
        )
        {
            value++;
        }

        chunk = SecretChunk.From(text, value, PersonalDataKind.UserName);
        return !chunk.IsEmpty && chunk.Words > 0 && IsNoWord(text, chunk) && (account || Nearby(text, index));
    }

    /// <summary>"mit X und Y": a user name and a password, where signing in is spoken of.</summary>
    public static bool HasPair(ScanText text, int index, out SecretChunk name, out SecretChunk password)
    {
        (name, password) = (default, default);
        if (index + 3 >= text.Count || text.Word(index) is not ("mit" or "with" or "Mit" or "With" or "in" or "ein"))
        {
            return false;
        }

        name = SecretChunk.From(text, index + 1, PersonalDataKind.UserName);
        var joint = name.End + 1;
        if (name.IsEmpty || joint + 1 >= text.Count || !(text.Word(joint) is "und" or "and" or "&" or "/" or "+"))
        {
            return false;
        }

        password = SecretChunk.From(text, joint + 1, PersonalDataKind.Password);
        return password.IsStrong(text, PersonalDataKind.Password) && SecretWords.CanBeValue(text, name.First) && Nearby(text, index);
    }

    /// <summary>A bracket, or "heißt", "is called".</summary>
    private static bool IsCalled(ScanText text, ref int value)
    {
        if (text.First(value) == '(')
        {
            return true;
        }

        if (text.First(value) is ':' or '=' || text.Word(value) is "ist")
        {
            value++;
            return value < text.Count;
        }

        value += text.Word(value) is "is" ? 1 : 0;
        return value + 1 < text.Count && text.Word(value++) is "heißt" or "heisst" or "lautet" or "called" or "named";
    }

    private static bool IsNoWord(ScanText text, in SecretChunk chunk) =>
        chunk.IsDotted
        || chunk.IsStrong(text, PersonalDataKind.UserName)
        || (chunk.Words > 1 && (chunk.Digits > 0 || text.IsSymbol(chunk.First + 1, '-')))
        || (chunk.First == chunk.Last && text[chunk.First].Case == LetterCase.Mixed && chunk.Length >= 6);

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
}

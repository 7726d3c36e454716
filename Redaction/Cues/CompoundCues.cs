namespace CustomerBot.Redaction.Cues;

/// <summary>
/// Words that no list knows, taken apart: a German compound says at its end what it is and before it whose ("Treue-karten-nummer"), and
/// so does "staff number" or "VS-Nr.".
/// </summary>
internal static class CompoundCues
{
    /// <summary>No word that can be taken apart is shorter.</summary>
    public const int Shortest = 6;

    private const int ShortestStem = 2;
    private const int LongestStem = 20;

    /// <summary>What stands at the end, what it is with a stem we know, and what it is with any other.</summary>
    private static readonly (string Head, Cue Known, Cue Other)[] _heads =
    [
        ("nummer", Cue.None, Cue.Customer),
        ("nummern", Cue.None, Cue.Customer),
        ("numer", Cue.None, Cue.Customer),
        ("nr", Cue.None, Cue.Customer),
        ("kennung", Cue.None, Cue.Customer),
        ("kennzahl", Cue.None, Cue.Customer),
        ("zeichen", Cue.None, Cue.None),
        ("number", Cue.None, Cue.None),
        ("id", Cue.None, Cue.None),
        ("konto", Cue.None, Cue.None),
        ("karte", Cue.None, Cue.None),
        ("ausweis", Cue.None, Cue.None),
        ("vertrag", Cue.Customer, Cue.Customer),
        ("police", Cue.Customer, Cue.Customer),
        ("versicherung", Cue.None, Cue.Customer),
        ("mitgliedschaft", Cue.Customer, Cue.Customer),
        ("referenz", Cue.None, Cue.None),
        ("kennziffer", Cue.None, Cue.Customer),
        ("schloss", Cue.None, Cue.None),
        ("key", Cue.None, Cue.None),
        ("pass", Cue.None, Cue.None),
        ("passwort", Cue.Password, Cue.Password),
        ("passwoerter", Cue.Password, Cue.Password),
        ("kennwort", Cue.Password, Cue.Password),
        ("codewort", Cue.Password, Cue.Password),
        ("password", Cue.Password, Cue.Password),
        ("wort", Cue.None, Cue.None),
        ("schluessel", Cue.None, Cue.None),
        ("code", Cue.None, Cue.OneTimeCode),
        ("codes", Cue.None, Cue.OneTimeCode),
        ("tan", Cue.OneTimeCode, Cue.None),
        ("pin", Cue.Pin, Cue.None),
        ("kombination", Cue.None, Cue.None),
        ("name", Cue.None, Cue.None),
        ("datum", Cue.None, Cue.None),
        ("adresse", Cue.Address, Cue.Address),
        ("anschrift", Cue.Address, Cue.Address),
    ];

    /// <summary>
    /// Of a folded word that stands in no list of cues. <paramref name="isWord"/>: it is an ordinary word, so only a stem we know counts.
    /// <paramref name="guess"/>: what it is unless it is a slip of a word we know.
    /// </summary>
    public static Cue Find(ReadOnlySpan<char> folded, bool isWord, out Cue guess)
    {
        guess = Cue.None;
        foreach (var (head, known, other) in _heads)
        {
            if (folded.Length <= head.Length || folded[^1] != head[^1] || !folded.EndsWith(head))
            {
                continue;
            }

            var cue = OfStem(folded[..^head.Length]) & CompoundStems.Allowed(head);
            guess =
                (isWord && !head.StartsWith("num", StringComparison.Ordinal)) || folded.Length < head.Length + ShortestStem
                    ? Cue.None
                    : other;
            return cue == Cue.None ? Cue.None
                : known == Cue.None ? cue
                : known;
        }

        return Cue.None;
    }

    /// <summary>What a stem says, by its longest ending that is known: "bausparvertrags" is a "vertrag".</summary>
    internal static Cue OfStem(ReadOnlySpan<char> stem)
    {
        for (var length = Math.Min(stem.Length, LongestStem); length >= ShortestStem; length--)
        {
            if (length < 4 && length != stem.Length)
            {
                break;
            }

            if (CompoundStems.TryFind(stem[^length..], out var cue))
            {
                return cue;
            }
        }

        return Cue.None;
    }
}

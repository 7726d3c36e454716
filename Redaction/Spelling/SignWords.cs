using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>Words for signs: "unterstrich", "Dollarzeichen", "exclamation mark".</summary>
internal static class SignWords
{
    private static readonly WordTable<char> _joints = Table(
        "minus:- bindestrich:- mittelstrich:- strich:- dash:- hyphen:- unterstrich:_ tiefstrich:_ underscore:_ underline:_ doppelpunkt:: colon::"
    );

    private static readonly WordTable<char> _signs = Table(
        "ausrufezeichen:! ausrufungszeichen:! rufzeichen:! fragezeichen:? dollarzeichen:$ raute:# hash:# hashtag:# stern:* sternchen:* "
            + "asterisk:* prozentzeichen:% ampersand:& kaufmannsund:& pluszeichen:+ schraegstrich:/ slash:/ paragraphenzeichen:§ "
            + "gleichheitszeichen:= plus:+"
    );

    private static readonly WordTable<char> _first = Table("exclamation:! question:? dollar:$ pound:# percent:% plus:+ hash:# equals:=");
    private static readonly WordSet _second = WordHash.SetOf("mark point sign zeichen symbol");

    /// <summary>A sign that stands between two parts of an address or a number, or '\0'.</summary>
    public static char Joint(ulong hash) => _joints.GetValueOrDefault(hash);

    public static bool MayBegin(ulong hash) => _signs.ContainsKey(hash) || _first.ContainsKey(hash);

    /// <summary>"unterstrich", "hash": a word for a sign.</summary>
    public static bool IsSign(ulong hash) => _joints.ContainsKey(hash) || _signs.ContainsKey(hash);

    /// <summary>Any other sign and its last token; '\0' if the token names none.</summary>
    public static char Sign(ScanText text, int index, out int last)
    {
        last = index + 1;
        if (
            last < text.Count
            && _second.Contains(text[last].Hash)
            && _first.TryGetValue(text[index].Hash, out var sign)
            && !text[last].AfterLine
        )
        {
            return sign;
        }

        last = index;
        return _signs.GetValueOrDefault(text[index].Hash);
    }

    private static WordTable<char> Table(string entries) =>
        new(entries.Split(' ').Select(entry => KeyValuePair.Create(WordHash.OfFolded(entry.AsSpan(..^2)), entry[^1])));
}

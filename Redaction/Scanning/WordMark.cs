namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// In which of the sets that a recognizer looks for a word stands. Looked up once for each word, so that most tokens, and most texts, are
/// passed over with one question.
/// </summary>
[Flags]
internal enum WordMark : uint
{
    None = 0,

    /// <summary>The name of a letter, or a word of a spelling alphabet.</summary>
    Letter = 1 << 0,

    /// <summary>"großes", "capital": what is said of a letter.</summary>
    LetterCase = 1 << 1,

    /// <summary>"wie", "for": between a letter and its example.</summary>
    LetterExample = 1 << 2,

    /// <summary>A word for a sign that joins two parts.</summary>
    Joint = 1 << 3,

    /// <summary>"double", "dreimal".</summary>
    Repetition = 1 << 4,

    /// <summary>What a form calls a street or the number of a house.</summary>
    StreetLabel = 1 << 5,

    /// <summary>"rue", "via": the kind of a street whose name follows.</summary>
    StreetKind = 1 << 6,

    /// <summary>A user name or a password may follow.</summary>
    SignIn = 1 << 7,

    /// <summary>A place of the company, or a service it does somewhere.</summary>
    Inquiry = 1 << 8,

    /// <summary>A day or month by its place ("dritter"), or the tens before one.</summary>
    Ordinal = 1 << 9,

    /// <summary>A post box, or the last word of one.</summary>
    PostBox = 1 << 10,

    /// <summary>"wohne": somebody says where they live.</summary>
    Living = 1 << 11,

    /// <summary>"z. Hd.": into whose hands.</summary>
    Hands = 1 << 12,

    /// <summary>"Svenjas", "smiths": a name with an s behind it.</summary>
    NameForm = 1 << 13,

    /// <summary>Stands beside spoken numbers: "Tag", "day", "Hausnummer", "one".</summary>
    Spoken = 1 << 14,

    /// <summary>A word for a sign, or the first of the words for one: "Sternchen", "exclamation", "Klammer".</summary>
    Sign = 1 << 15,

    /// <summary>A cue only with the word before it, or with what follows: "Karte", "key".</summary>
    Head = 1 << 16,

    /// <summary>"Road", "Lane": the last word of a street.</summary>
    StreetType = 1 << 17,

    /// <summary>"euch", "you", "registriert": the company that keeps a number, or that it keeps it.</summary>
    Keeper = 1 << 18,
}

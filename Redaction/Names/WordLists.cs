namespace CustomerBot.Redaction.Names;

/// <summary>The lists a word can stand in; the bits are those of <c>lexicon.bin</c>.</summary>
[Flags]
internal enum WordLists : ushort
{
    None = 0,

    /// <summary>A given name that is common in one of our languages.</summary>
    GivenName = 1 << 0,

    /// <summary>A family name that is common in one of our languages.</summary>
    FamilyName = 1 << 1,

    /// <summary>A name somewhere in the world.</summary>
    RareName = 1 << 2,

    /// <summary>A German word, proper names aside.</summary>
    GermanWord = 1 << 3,

    /// <summary>An English word, proper names aside.</summary>
    EnglishWord = 1 << 4,

    /// <summary>Among the 10,000 words that are used most in German or English.</summary>
    FrequentWord = 1 << 5,

    /// <summary>Among the 1,000 words that are used most.</summary>
    VeryFrequentWord = 1 << 6,

    /// <summary>A town or country.</summary>
    Place = 1 << 7,

    /// <summary>A German noun.</summary>
    Noun = 1 << 8,

    /// <summary>A German verb or adjective form.</summary>
    VerbOrAdjective = 1 << 9,

    /// <summary>No word: what is left of a frequent one when a letter is missing.</summary>
    Slip = 1 << 10,

    /// <summary>A brand, a species, a title: called like somebody, or like nothing in a dictionary.</summary>
    Thing = 1 << 11,

    /// <summary>A noun for a person: "Nachbarin", "plumber".</summary>
    PersonNoun = 1 << 12,

    /// <summary>No word: two words side by side that name a thing ("Jane Eyre").</summary>
    Pair = 1 << 13,

    /// <summary>What tells a name from a word.</summary>
    NameOrWord =
        GivenName | FamilyName | RareName | GermanWord | EnglishWord | FrequentWord | VeryFrequentWord | Place | Noun | VerbOrAdjective,
}

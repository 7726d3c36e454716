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
}

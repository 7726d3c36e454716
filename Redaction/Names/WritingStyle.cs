namespace CustomerBot.Redaction.Names;

/// <summary>How a paragraph is written: what a capital says about a word depends on it.</summary>
internal enum WritingStyle : byte
{
    /// <summary>Capitals inside sentences, no German noun without one.</summary>
    Careful,

    /// <summary>Sentences begin with a capital, none stands inside, and no German noun tells whether one should.</summary>
    Unclear,

    /// <summary>German nouns without a capital, but capitals elsewhere.</summary>
    Careless,

    /// <summary>German nouns without a capital, capitals at most where sentences begin.</summary>
    SentencesOnly,

    /// <summary>No capitals.</summary>
    Small,

    /// <summary>Nothing but capitals.</summary>
    Capitals,

    /// <summary>English, with capitals inside sentences.</summary>
    English,

    /// <summary>English, with capitals at most where sentences begin.</summary>
    EnglishUnclear,
}

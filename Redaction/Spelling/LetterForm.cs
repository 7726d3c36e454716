namespace CustomerBot.Redaction.Spelling;

/// <summary>How a letter was said: the less usual the form in ordinary text, the fewer letters in a row are enough.</summary>
internal enum LetterForm
{
    /// <summary>It stands alone: "m".</summary>
    Single,

    /// <summary>With its case or an example: "großes K", "M wie Martha".</summary>
    Explained,

    /// <summary>By its name: "em".</summary>
    Named,

    /// <summary>By a word of a spelling alphabet: "tango".</summary>
    Alphabet,
}

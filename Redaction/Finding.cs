namespace CustomerBot.Redaction;

/// <summary>A stretch of a text that is personal data.</summary>
/// <param name="Start">First UTF-16 unit of the original text.</param>
/// <param name="Length">Count of UTF-16 units; never splits a grapheme.</param>
/// <param name="Kind">What sort of data it is.</param>
/// <param name="Evidence">Why it was found ("cue:kundennummer", "checksum:mod97"); never holds text of the message.</param>
public readonly record struct Finding(int Start, int Length, PersonalDataKind Kind, string Evidence)
{
    /// <summary>The known value of which the finding is a form ("Annas" of "Anna Beispiel"): both get one placeholder. Personal data.</summary>
    internal string? Known { get; init; }

    /// <summary>The first UTF-16 unit after the finding.</summary>
    public int End => Start + Length;
}

namespace CustomerBot.Redaction.Names;

/// <summary>What a word that no list has may come from.</summary>
internal enum WordOrigin : byte
{
    None,

    /// <summary>One letter away from a frequent word.</summary>
    Slip,

    /// <summary>Two German words in one, the second a noun.</summary>
    Compound,
}

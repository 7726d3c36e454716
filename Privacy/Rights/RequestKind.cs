namespace CustomerBot.Privacy;

/// <summary>What a person asks for that people must look at. Access, copy, erasure and withdrawal are done at once.</summary>
public enum RequestKind
{
    /// <summary>Something is wrong and is to be put right (GDPR Art. 16).</summary>
    Rectification,

    /// <summary>Data is to rest (GDPR Art. 18).</summary>
    Restriction,

    /// <summary>Data is not to be used any more (GDPR Art. 21).</summary>
    Objection,
}

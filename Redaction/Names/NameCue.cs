namespace CustomerBot.Redaction.Names;

/// <summary>What a word says about a name beside it; of several the first.</summary>
internal enum NameCue : byte
{
    None,
    Title,
    NameWord,
    Kinship,
    Role,
    Closing,
    Greeting,
    Particle,
    Month,
    Preposition,
    Data,
    Status,
    Filler,

    /// <summary>Another noun for a person: "Nachbarin", "plumber".</summary>
    Person,
}

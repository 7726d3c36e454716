namespace CustomerBot.Redaction.Scanning;

/// <summary>What of a word was looked up.</summary>
[Flags]
internal enum KnownParts : byte
{
    None = 0,

    /// <summary>Its lists and marks.</summary>
    Lists = 1,

    /// <summary>Its cue, if slips of the finger are not forgiven in the text.</summary>
    Cue = 2,

    /// <summary>Its cue, if they are.</summary>
    ForgivingCue = 4,
}

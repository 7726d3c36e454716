using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;

namespace CustomerBot.Redaction.Scanning;

/// <summary>What the lists, the cues and the recognizers say of a word.</summary>
internal struct KnownWord
{
    public bool IsRead;

    /// <summary>The cue is known, if slips of the finger are forgiven in the text, or if not.</summary>
    public bool IsCueRead;
    public bool IsForgivingCueRead;

    public Cue Cue;

    /// <summary>What it is taken for where slips of the finger are forgiven.</summary>
    public Cue ForgivingCue;
    public WordLists Lists;
    public WordMark Marks;
}

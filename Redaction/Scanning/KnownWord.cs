using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;

namespace CustomerBot.Redaction.Scanning;

/// <summary>What the lists, the cues and the recognizers say of a word. With its key it is half a line of the processor's cache.</summary>
internal struct KnownWord
{
    public Cue Cue;

    /// <summary>What it is taken for where slips of the finger are forgiven.</summary>
    public Cue ForgivingCue;
    public WordMark Marks;
    public WordLists Lists;
    public KnownParts Known;
}

using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;

namespace CustomerBot.Redaction.Scanning;

/// <summary>What the lists, the cues and the recognizers say of a word.</summary>
internal struct KnownWord
{
    public bool IsRead;
    public Cue Cue;
    public WordLists Lists;
    public WordMark Marks;
}

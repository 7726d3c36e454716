using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;

namespace CustomerBot.Redaction.Scanning;

/// <summary>A run of letters, a run of digits, or one other character.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public TokenShape Shape;
    public LetterCase Case;

    /// <summary>Its first character.</summary>
    public char First;

    /// <summary>There is white space before it, or the text begins.</summary>
    public bool AfterSpace;

    /// <summary>A line begins with it.</summary>
    public bool AfterLine;

    /// <summary>What the word says about numbers and names beside it.</summary>
    public Cue Cue;

    /// <summary>In which lists the word stands.</summary>
    public WordLists Lists;

    /// <summary>Which recognizers look for the word.</summary>
    public WordMark Marks;

    /// <summary>The word without case and accents, as a hash.</summary>
    public ulong Hash;

    public readonly int Length => End - Start;

    /// <summary>Begins with a capital, or is in capitals throughout.</summary>
    public readonly bool IsCapital => Case is LetterCase.Title or LetterCase.Upper;

    public readonly bool Is(Cue cue) => (Cue & cue) != 0;

    public readonly bool Has(WordMark marks) => (Marks & marks) != 0;

    public readonly bool IsIn(WordLists lists) => (Lists & lists) != 0;
}

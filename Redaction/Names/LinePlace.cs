namespace CustomerBot.Redaction.Names;

/// <summary>Where a word stands in its line; in bytes, because every word of every text has one.</summary>
internal readonly record struct LinePlace
{
    /// <summary>1 if it begins the text, 2 if it begins a line, 3 after a full stop, else 0.</summary>
    public byte First { get; init; }

    /// <summary>1 if nothing follows in the line, 2 if only a symbol.</summary>
    public byte Last { get; init; }

    /// <summary>Words in the line, at most 6.</summary>
    public byte Size { get; init; }

    /// <summary>Number of the word in its line, at most 3.</summary>
    public byte Position { get; init; }

    /// <summary>What a capital says in this text.</summary>
    public WritingStyle Style { get; init; }

    public bool Glued { get; init; }

    public bool NextGlued { get; init; }

    /// <summary>The strongest naming cue within the four words before.</summary>
    public byte CueBefore { get; init; }
}

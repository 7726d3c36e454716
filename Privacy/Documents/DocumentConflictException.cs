namespace CustomerBot.Privacy;

/// <summary>A batch was refused because a document changed since it was read. Nothing was stored; read again and decide anew.</summary>
public sealed class DocumentConflictException : Exception
{
    internal DocumentConflictException(string purpose, Exception? inner = null)
        : base($"A document of purpose {purpose} was changed by somebody else. Nothing was stored.", inner) => Purpose = purpose;

    /// <summary>Purpose of the document that did not match.</summary>
    public string Purpose { get; }
}

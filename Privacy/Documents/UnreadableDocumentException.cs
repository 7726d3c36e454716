namespace CustomerBot.Privacy;

/// <summary>A stored document does not open: it was changed, moved, or its key is gone. Offer the person a fresh start.</summary>
public sealed class UnreadableDocumentException : Exception
{
    internal UnreadableDocumentException(string purpose, Exception inner)
        : base($"A document of purpose {purpose} cannot be read. {inner.Message}", inner) => Purpose = purpose;

    /// <summary>Purpose of the document.</summary>
    public string Purpose { get; }
}

namespace CustomerBot.Privacy;

/// <summary>A stored document does not open: it was changed, moved, or its key is gone. Offer the person a fresh start.</summary>
public sealed class UnreadableDocumentException : Exception
{
    private UnreadableDocumentException(string purpose, bool isKey, Exception inner)
        : base($"A document of purpose {purpose} cannot be read. {inner.Message}", inner)
    {
        Purpose = purpose;
        IsKey = isKey;
    }

    /// <summary>Purpose of the document.</summary>
    public string Purpose { get; }

    /// <summary>Whether it is the person's key that does not open: nothing of the person can be read or stored, and all comes back with it.</summary>
    public bool IsKey { get; }

    internal static UnreadableDocumentException Document(string purpose, Exception inner) => new(purpose, isKey: false, inner);

    internal static UnreadableDocumentException Key(string purpose, Exception inner) => new(purpose, isKey: true, inner);
}

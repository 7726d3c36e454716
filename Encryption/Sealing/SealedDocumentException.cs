namespace CustomerBot.Encryption;

/// <summary>An envelope does not open. The message names the record and what to do, never the content.</summary>
public sealed class SealedDocumentException : Exception
{
    private SealedDocumentException(string message, Exception? inner = null)
        : base(message, inner) { }

    internal static SealedDocumentException Tampered(string recordKey, Exception? inner = null) =>
        new($"Record {recordKey} was changed or moved after it was written, or its key was. Restore it from a backup.", inner);

    internal static SealedDocumentException OtherKey(string recordKey) =>
        new(
            $"Record {recordKey} was sealed with another key than its owner has now. Restore it together with the key records of its time."
        );

    internal static SealedDocumentException UnknownForm(string recordKey) =>
        new($"Record {recordKey} has an envelope of unknown form. It was written by a newer version of the bot, or damaged.");

    internal static SealedDocumentException NewerSchema(string recordKey, int found, int known) =>
        new($"Record {recordKey} has schema version {found}; the declarations know {known}. Run the version of the bot that wrote it.");
}

namespace CustomerBot.Encryption;

/// <summary>What an envelope is bound to: it opens only in the place it was sealed for.</summary>
/// <param name="RecordKey">Key of the record that holds the envelope.</param>
/// <param name="Purpose">Purpose of the document.</param>
/// <param name="SchemaVersion">Version of the document's form.</param>
public readonly record struct SealContext(string RecordKey, string Purpose, ushort SchemaVersion);

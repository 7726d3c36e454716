using System.Security.Cryptography;
using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Between documents and sealed records: checks the fields, sets the expiry, seals for exactly one place, opens.</summary>
internal sealed class DocumentCodec(Declarations declarations, Sealer sealer, TimeProvider clock)
{
    public RecordChange.Put Seal(DocumentChange change, string recordKey, HeldKey key)
    {
        var purpose = declarations[change.Address.Purpose];
        FieldGuard.Check(purpose, change.Content);
        var frame = DocumentFrame.Join(change.Address.Name, change.Content);
        var content = SealFrame(frame, recordKey, purpose.Id, key.Key);
        var life = change.KeepFor < purpose.DeleteAfter ? change.KeepFor : purpose.DeleteAfter;
        return new(recordKey, key.Owner, purpose.Id, clock.GetUtcNow() + life, content, change.IfMatch);
    }

    /// <summary>Seals an opened frame again, for example with another key, and zeroes it.</summary>
    public byte[] SealFrame(byte[] frame, string recordKey, string purpose, SubjectKey key)
    {
        try
        {
            return sealer.Seal(key, new(recordKey, purpose, SchemaVersion(purpose) ?? 0), frame);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(frame);
        }
    }

    /// <summary>Opens a record. The caller zeroes the frame after use.</summary>
    /// <exception cref="UnreadableDocumentException">It was changed or moved, or its key is another one.</exception>
    public byte[] OpenFrame(StoredRecord record, SubjectKey key)
    {
        try
        {
            return sealer.Open(key, new(record.Key, record.Kind, SchemaVersion(record.Kind) ?? ushort.MaxValue), record.Content.Span);
        }
        catch (SealedDocumentException exception)
        {
            throw UnreadableDocumentException.Document(record.Kind, exception);
        }
    }

    public bool IsAlive(StoredRecord record) => record.ExpiresAt is not { } end || end > clock.GetUtcNow();

    /// <summary>A purpose that is no longer declared can still be exported and erased.</summary>
    private ushort? SchemaVersion(string purpose) =>
        (ushort?)declarations.Purposes.FirstOrDefault(declared => declared.Id == purpose)?.Version;
}

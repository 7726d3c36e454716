using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Hands over everything that is stored, of all persons, document by document, so that its amount does not matter.</summary>
internal sealed class EverythingExport(IRecordStore records, StoreGate gate, SubjectKeyRing ring, DocumentCodec codec)
{
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A ZIP file with one document a line in <c>documents.jsonl</c>. Restrictions do not hold it up: the company gets back what is its own.</summary>
    public async Task<(long Documents, long Unreadable)> WriteAsync(
        Stream destination,
        IProgress<long>? progress,
        CancellationToken cancellationToken
    )
    {
        var system = (await gate.OpenAsync(cancellationToken)).System;
        var (written, unreadable) = (0L, 0L);
        await using var zip = await ZipArchive.CreateAsync(destination, ZipArchiveMode.Create, leaveOpen: true, null, cancellationToken);
        await using var lines = await zip.CreateEntry("documents.jsonl").OpenAsync(cancellationToken);
        foreach (var kind in await records.CountAsync(default, cancellationToken))
        {
            await foreach (var record in records.ByKindAsync(kind.Kind, null, cancellationToken))
            {
                if (record.Owner.Length == 0 || record.Owner == system || SubjectKeyRing.IsKeyKind(record.Kind))
                {
                    continue; // the store's own: keys are not handed over, the ledger has a file of its own
                }

                var isWritten = await TryWriteAsync(lines, record, cancellationToken);
                written += isWritten ? 1 : 0;
                unreadable += isWritten ? 0 : 1;
                progress?.Report(written);
            }
        }

        return (written, unreadable);
    }

    private async Task<bool> TryWriteAsync(Stream lines, StoredRecord record, CancellationToken cancellationToken)
    {
        using var key = await ring.FindAsync(record.Owner, cancellationToken);
        if (key is null)
        {
            return false;
        }

        byte[] frame;
        try
        {
            frame = codec.OpenFrame(record, key.Key);
        }
        catch (UnreadableDocumentException)
        {
            return false;
        }

        var (name, json) = DocumentFrame.Split(frame);
        await using (var writer = new Utf8JsonWriter(lines, _readable))
        {
            writer.WriteStartObject();
            writer.WriteString("person", record.Owner);
            writer.WriteString("purpose", record.Kind);
            writer.WriteString("name", name);
            if (record.ExpiresAt is { } end)
            {
                writer.WriteString("deletedAfter", end);
            }

            writer.WritePropertyName("data");
            writer.WriteRawValue(json.Span);
            writer.WriteEndObject();
        }

        lines.WriteByte((byte)'\n');
        CryptographicOperations.ZeroMemory(frame);
        return true;
    }
}

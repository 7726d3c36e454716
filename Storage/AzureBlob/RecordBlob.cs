using System.Buffers.Binary;
using System.Text.Json;
using Azure;

namespace CustomerBot.Storage.AzureBlob;

/// <summary>A record's blob as it was read: header length (4), header as JSON, committed content, pending content.</summary>
internal sealed record RecordBlob(string Key, BlobHeader Header, ReadOnlyMemory<byte> Committed, ReadOnlyMemory<byte> Pending, ETag? ETag)
{
    public static RecordBlob Missing(string key) => new(key, new(null), default, default, null);

    public static RecordBlob Parse(string key, BinaryData data, ETag etag)
    {
        var bytes = data.ToMemory();
        var length = BinaryPrimitives.ReadInt32BigEndian(bytes.Span);
        var header = JsonSerializer.Deserialize(bytes.Span.Slice(sizeof(int), length), BlobJson.Default.BlobHeader)!;
        var content = bytes[(sizeof(int) + length)..];
        var committed = header.Committed?.Length ?? 0;
        return new(key, header, content[..committed], content[committed..], etag);
    }

    public BinaryData Format()
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(Header, BlobJson.Default.BlobHeader);
        var bytes = new byte[sizeof(int) + header.Length + Committed.Length + Pending.Length];
        BinaryPrimitives.WriteInt32BigEndian(bytes, header.Length);
        header.CopyTo(bytes, sizeof(int));
        Committed.CopyTo(bytes.AsMemory(sizeof(int) + header.Length));
        Pending.CopyTo(bytes.AsMemory(sizeof(int) + header.Length + Committed.Length));
        return BinaryData.FromBytes(bytes);
    }

    /// <summary>The blob after its transaction was committed.</summary>
    public RecordBlob Forward() => this with { Header = new(Header.Pending), Committed = Pending, Pending = default };

    /// <summary>The blob after its transaction was aborted.</summary>
    public RecordBlob Back() => this with { Header = new(Header.Committed), Pending = default };

    /// <summary>The committed record, if there is one.</summary>
    public StoredRecord? Record() =>
        Header.Committed is { } version ? new(Key, version.Owner, version.Kind, version.ExpiresAt, Committed, version.ETag) : null;
}

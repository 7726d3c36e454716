using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CustomerBot.Privacy;

/// <summary>
/// The one byte form of an entry, over which the hash is taken: format (1), number (8), time in milliseconds (8), event (1), then subject,
/// purpose and the details in the order of their names, each text with its length, then the hash of the entry before.
/// </summary>
internal static class LedgerCodec
{
    private const byte Format = 1;
    private const int HashLength = 32;

    public static byte[] Encode(LedgerEntry entry)
    {
        using var stream = new MemoryStream(256);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Format);
        writer.Write(BinaryPrimitives.ReverseEndianness(entry.Number));
        writer.Write(BinaryPrimitives.ReverseEndianness(entry.At.ToUnixTimeMilliseconds()));
        writer.Write((byte)entry.Content.Event);
        writer.Write(entry.Content.Subject);
        writer.Write(entry.Content.Purpose);
        writer.Write7BitEncodedInt(entry.Content.Details.Count);
        foreach (var (name, value) in entry.Content.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            writer.Write(value);
        }

        writer.Write(entry.Previous);
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no entry.</exception>
    public static LedgerEntry Decode(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        try
        {
            if (reader.ReadByte() != Format)
            {
                throw new InvalidDataException("A ledger entry has a form of a newer version of the bot.");
            }

            var number = BinaryPrimitives.ReverseEndianness(reader.ReadInt64());
            var at = DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReverseEndianness(reader.ReadInt64()));
            var content = new LedgerDraft((LedgerEvent)reader.ReadByte(), reader.ReadString(), reader.ReadString(), ReadDetails(reader));
            return new(number, at, content, reader.ReadBytes(HashLength));
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("A ledger entry is damaged.", exception);
        }
    }

    public static LedgerLink Link(LedgerEntry entry) => new(entry.Number, SHA256.HashData(Encode(entry)));

    private static Dictionary<string, string> ReadDetails(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var details = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < count; index++)
        {
            details.Add(reader.ReadString(), reader.ReadString());
        }

        return details;
    }
}

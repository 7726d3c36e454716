using System.Buffers.Binary;

namespace CustomerBot.Encryption;

/// <summary>
/// Layout of a sealed document: format (1), algorithm (1), schema version (2), key id (16), nonce (12), ciphertext, tag (16).
/// Format 0 was the unsealed form of the first version; only the migration still reads it.
/// </summary>
internal static class Envelope
{
    public const byte UnsealedFormat = 0;
    public const byte Format = 1;
    public const int NonceLength = 12;
    public const int TagLength = 16;
    public const int HeaderLength = 20;
    public const int Overhead = HeaderLength + NonceLength + TagLength;

    private const int KeyIdOffset = 4;

    public static void WriteHeader(Span<byte> envelope, byte algorithm, ushort schemaVersion, Guid keyId)
    {
        envelope[0] = Format;
        envelope[1] = algorithm;
        BinaryPrimitives.WriteUInt16BigEndian(envelope[2..], schemaVersion);
        keyId.TryWriteBytes(envelope[KeyIdOffset..]);
    }

    public static bool IsWellFormed(ReadOnlySpan<byte> envelope) => envelope.Length >= Overhead && envelope[0] == Format;

    public static byte Algorithm(ReadOnlySpan<byte> envelope) => envelope[1];

    public static ushort SchemaVersion(ReadOnlySpan<byte> envelope) => BinaryPrimitives.ReadUInt16BigEndian(envelope[2..]);

    public static Guid KeyId(ReadOnlySpan<byte> envelope) => new(envelope[KeyIdOffset..HeaderLength]);
}

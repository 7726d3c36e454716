using System.Text;
using System.Text.RegularExpressions;

namespace CustomerBot.Encryption;

/// <summary>
/// Layout of a wrapped subject key: format (1), algorithm (1), key id (16), length of the epoch's name (1), name, nonce (12), ciphertext (32), tag (16).
/// </summary>
internal static partial class WrappedKey
{
    public const byte Format = 1;
    public const int KeyIdOffset = 2;

    private const int EpochLengthOffset = 18;
    private const int EpochOffset = 19;

    public static int HeaderLength(string epoch) => EpochOffset + epoch.Length;

    public static int Length(string epoch) => HeaderLength(epoch) + Envelope.NonceLength + KeyMaterial.Length + Envelope.TagLength;

    public static void WriteHeader(Span<byte> wrapped, byte algorithm, Guid keyId, string epoch)
    {
        wrapped[0] = Format;
        wrapped[1] = algorithm;
        keyId.TryWriteBytes(wrapped[KeyIdOffset..]);
        wrapped[EpochLengthOffset] = (byte)epoch.Length;
        Encoding.ASCII.GetBytes(epoch, wrapped[EpochOffset..]);
    }

    /// <summary>The name comes from bytes that somebody may have forged: only a well-formed name ever travels to the vault.</summary>
    public static string? Epoch(ReadOnlySpan<byte> wrapped)
    {
        if (wrapped.Length <= EpochOffset || wrapped[0] != Format || wrapped.Length < EpochOffset + wrapped[EpochLengthOffset])
        {
            return null;
        }

        var name = Encoding.ASCII.GetString(wrapped.Slice(EpochOffset, wrapped[EpochLengthOffset]));
        return IsEpochName(name) && wrapped.Length == Length(name) ? name : null;
    }

    public static bool IsEpochName(string name) => EpochName().IsMatch(name);

    [GeneratedRegex("^kek-[0-9]{4,9}-[0-9a-f]{8}\\z")]
    private static partial Regex EpochName();
}

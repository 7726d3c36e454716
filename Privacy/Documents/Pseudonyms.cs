using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CustomerBot.Privacy;

/// <summary>
/// Turns logical keys into pseudonyms under the secret <c>record-keys</c>: no channel id, e-mail address or phone number in any key.
/// </summary>
internal sealed class Pseudonyms(byte[] secret) : IDisposable
{
    public const string SecretName = "record-keys";

    /// <summary>Says which secret this is without telling anything about it.</summary>
    public string Fingerprint { get; } = Compute(secret, ["fingerprint"])[..16];

    /// <summary>Owner of the store's own records; no person can have it.</summary>
    public string System { get; } = Compute(secret, ["system"]);

    public string Key(DocumentAddress address) => Compute(secret, ["record", address.Purpose, .. address.Subject.Parts, address.Name]);

    public string Owner(DataSubject subject) => Compute(secret, ["owner", .. subject.Parts]);

    /// <summary>Authentication code for the store's own records.</summary>
    public byte[] Authenticate(ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hash.AppendData("authenticate"u8);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(secret);

    /// <summary>Each part carries its length, so that ("a", "bc") and ("ab", "c") never meet.</summary>
    private static string Compute(byte[] secret, ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

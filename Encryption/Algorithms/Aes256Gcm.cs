using System.Security.Cryptography;

namespace CustomerBot.Encryption.Algorithms;

/// <summary>AES-256-GCM (NIST SP 800-38D; BSI TR-02102-1), in hardware on every current processor.</summary>
internal sealed class Aes256Gcm : IEnvelopeAlgorithm
{
    public byte Id => 1;

    public string Name => "AES-256-GCM";

    public void Encrypt(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plaintext,
        Sealed into,
        ReadOnlySpan<byte> associated
    )
    {
        using var cipher = new AesGcm(key, into.Tag.Length);
        cipher.Encrypt(nonce, plaintext, into.Ciphertext, into.Tag, associated);
    }

    public void Decrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, Sealed from, Span<byte> plaintext, ReadOnlySpan<byte> associated)
    {
        using var cipher = new AesGcm(key, from.Tag.Length);
        cipher.Decrypt(nonce, from.Ciphertext, from.Tag, plaintext, associated);
    }
}

using System.Security.Cryptography;

namespace CustomerBot.Encryption.Algorithms;

/// <summary>ChaCha20-Poly1305 (RFC 8439): the way out should AES-GCM ever have to be left.</summary>
internal sealed class ChaCha20Poly1305Cipher : IEnvelopeAlgorithm
{
    public byte Id => 2;

    public string Name => "ChaCha20-Poly1305";

    public void Encrypt(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plaintext,
        Sealed into,
        ReadOnlySpan<byte> associated
    )
    {
        using var cipher = new ChaCha20Poly1305(key);
        cipher.Encrypt(nonce, plaintext, into.Ciphertext, into.Tag, associated);
    }

    public void Decrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, Sealed from, Span<byte> plaintext, ReadOnlySpan<byte> associated)
    {
        using var cipher = new ChaCha20Poly1305(key);
        cipher.Decrypt(nonce, from.Ciphertext, from.Tag, plaintext, associated);
    }
}

using CustomerBot.Encryption.Algorithms;

namespace CustomerBot.Tests.Encryption;

/// <summary>No encryption at all, so that a search for clear text can be seen to fail.</summary>
internal sealed class LetThrough : IEnvelopeAlgorithm
{
    public byte Id => 255;

    public string Name => "none";

    public void Encrypt(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plaintext,
        Sealed into,
        ReadOnlySpan<byte> associated
    ) => plaintext.CopyTo(into.Ciphertext);

    public void Decrypt(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        Sealed from,
        Span<byte> plaintext,
        ReadOnlySpan<byte> associated
    ) => from.Ciphertext.CopyTo(plaintext);
}

namespace CustomerBot.Encryption.Algorithms;

/// <summary>Authenticated encryption with a 256-bit key, a 96-bit nonce and a 128-bit tag. The id goes into every envelope.</summary>
internal interface IEnvelopeAlgorithm
{
    /// <summary>Never reused for another algorithm: old envelopes carry it for years.</summary>
    byte Id { get; }

    string Name { get; }

    void Encrypt(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plaintext,
        Sealed into,
        ReadOnlySpan<byte> associated
    );

    /// <exception cref="System.Security.Cryptography.AuthenticationTagMismatchException">Anything differs from what was encrypted.</exception>
    void Decrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, Sealed from, Span<byte> plaintext, ReadOnlySpan<byte> associated);
}

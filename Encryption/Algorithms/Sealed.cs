namespace CustomerBot.Encryption.Algorithms;

/// <summary>Where ciphertext and tag lie in an envelope.</summary>
internal readonly ref struct Sealed(Span<byte> ciphertext, Span<byte> tag)
{
    public Span<byte> Ciphertext { get; } = ciphertext;

    public Span<byte> Tag { get; } = tag;
}

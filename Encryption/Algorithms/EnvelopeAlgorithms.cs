namespace CustomerBot.Encryption.Algorithms;

/// <summary>All algorithms an envelope may carry; the order is not a preference.</summary>
internal static class EnvelopeAlgorithms
{
    public static IReadOnlyList<IEnvelopeAlgorithm> All { get; } = [new Aes256Gcm(), new ChaCha20Poly1305Cipher()];

    public static IEnvelopeAlgorithm? ByName(string name) =>
        All.FirstOrDefault(algorithm => string.Equals(algorithm.Name, name, StringComparison.OrdinalIgnoreCase));
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CustomerBot.Encryption;

namespace CustomerBot.Privacy;

/// <summary>
/// Turns logical keys into pseudonyms under the secret <c>record-keys</c>: no channel id, e-mail address or phone number in any key.
/// </summary>
internal sealed class Pseudonyms(IKeyVault vault) : IDisposable
{
    private const string SecretName = "record-keys";

    private readonly SemaphoreSlim _gate = new(1);
    private byte[]? _secret;

    public async ValueTask<string> KeyAsync(DocumentAddress address, CancellationToken cancellationToken) =>
        Compute(await SecretAsync(cancellationToken), ["record", address.Purpose, .. address.Subject.Parts, address.Name]);

    public async ValueTask<string> OwnerAsync(DataSubject subject, CancellationToken cancellationToken) =>
        Compute(await SecretAsync(cancellationToken), ["owner", .. subject.Parts]);

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_secret);
        _gate.Dispose();
    }

    private async ValueTask<byte[]> SecretAsync(CancellationToken cancellationToken)
    {
        if (_secret is { } known)
        {
            return known;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            return _secret ??= await vault.GetSecretAsync(SecretName, cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

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

using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using CustomerBot.Encryption;

namespace CustomerBot.Privacy;

/// <summary>Signs checkpoints with a key from the vault (ECDSA, P-256), so that an auditor can check an export with the public key alone.</summary>
internal sealed class LedgerSigner(IKeyVault vault) : IDisposable
{
    public const string SecretName = "ledger-signing";

    /// <summary>Order of the group of P-256 (FIPS 186-4, D.1.2.3): private keys are below it.</summary>
    private static readonly BigInteger _order = BigInteger.Parse(
        "115792089210356248762697446949407573529996955224135760342422259061068512044369",
        CultureInfo.InvariantCulture
    );

    private readonly SemaphoreSlim _gate = new(1);
    private ECDsa? _key;

    public async Task<string> PublicKeyAsync(CancellationToken cancellationToken) =>
        Convert.ToBase64String((await KeyAsync(cancellationToken)).ExportSubjectPublicKeyInfo());

    public async Task<LedgerCheckpoint> SignAsync(LedgerLink link, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var unsigned = new LedgerCheckpoint(link.Number, Convert.ToHexStringLower(link.Hash), at, "");
        var key = await KeyAsync(cancellationToken);
        lock (key)
        {
            return unsigned with { Signature = Convert.ToBase64String(key.SignData(Bytes(unsigned), HashAlgorithmName.SHA256)) };
        }
    }

    /// <summary>Signs a document that is no checkpoint; the signature can never pass for one of a checkpoint.</summary>
    public async Task<string> SignAsync(byte[] document, CancellationToken cancellationToken)
    {
        var key = await KeyAsync(cancellationToken);
        lock (key)
        {
            return Convert.ToBase64String(key.SignData(Bytes(document), HashAlgorithmName.SHA256));
        }
    }

    public async Task<bool> IsGenuineAsync(LedgerCheckpoint checkpoint, CancellationToken cancellationToken)
    {
        var key = await KeyAsync(cancellationToken);
        lock (key)
        {
            return IsGenuine(checkpoint, key);
        }
    }

    public static bool IsGenuine(LedgerCheckpoint checkpoint, ECDsa key) => IsSigned(Bytes(checkpoint), checkpoint.Signature, key);

    public static bool IsGenuine(byte[] document, string signature, ECDsa key) => IsSigned(Bytes(document), signature, key);

    public void Dispose()
    {
        _key?.Dispose();
        _gate.Dispose();
    }

    private async ValueTask<ECDsa> KeyAsync(CancellationToken cancellationToken)
    {
        if (_key is { } known)
        {
            return known;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            return _key ??= Import(await vault.GetSecretAsync(SecretName, cancellationToken));
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
        finally
        {
            _gate.Release();
        }
    }

    private static ECDsa Import(byte[] secret)
    {
        var number = (new BigInteger(secret, isUnsigned: true, isBigEndian: true) % (_order - 1)) + 1;
        CryptographicOperations.ZeroMemory(secret);
        var d = new byte[32];
        var digits = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        digits.CopyTo(d, d.Length - digits.Length);
        CryptographicOperations.ZeroMemory(digits);
        try
        {
            return ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = d });
        }
        finally
        {
            CryptographicOperations.ZeroMemory(d);
        }
    }

    private static bool IsSigned(byte[] bytes, string signatureText, ECDsa key)
    {
        var signature = new byte[128];
        return Convert.TryFromBase64String(signatureText, signature, out var length)
            && key.VerifyData(bytes, signature.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    private static byte[] Bytes(byte[] document) => [.. "document\n"u8, .. document];

    private static byte[] Bytes(LedgerCheckpoint checkpoint) =>
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"checkpoint\n{checkpoint.Number}\n{checkpoint.Hash}\n{checkpoint.At.ToUnixTimeMilliseconds()}"
            )
        );
}

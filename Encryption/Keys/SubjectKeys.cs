using System.Globalization;
using System.Security.Cryptography;
using CustomerBot.Encryption.Algorithms;

namespace CustomerBot.Encryption;

/// <summary>Makes subject keys, wraps them with the key-encryption key of an epoch, and opens them again.</summary>
public sealed class SubjectKeys
{
    private readonly EpochKeys _epochs;
    private readonly IEnvelopeAlgorithm _algorithm;

    internal SubjectKeys(EpochKeys epochs, IEnvelopeAlgorithm algorithm)
    {
        _epochs = epochs;
        _algorithm = algorithm;
    }

    /// <summary>Since when the vault has not answered; null while it does. Keys in memory go on serving for <c>OutageTolerance</c>.</summary>
    public DateTimeOffset? OutageSince => _epochs.OutageSince;

    /// <summary>A name no other node will choose, for the epoch with this number.</summary>
    public static string NewEpochName(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"kek-{number:0000}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");

    /// <summary>Returns when the key of an epoch may serve: it is in memory and the vault was heard of lately enough, or it answers now.</summary>
    /// <exception cref="VaultException">It may not.</exception>
    public async ValueTask ConfirmAsync(string epoch, CancellationToken cancellationToken)
    {
        using var kek = await _epochs.HoldAsync(epoch, cancellationToken);
    }

    /// <summary>Drops the key of an epoch that was destroyed from memory.</summary>
    public void Forget(string epoch) => _epochs.Forget(epoch);

    /// <summary>A new random key.</summary>
    public static SubjectKey Create() => new(Guid.NewGuid(), KeyMaterial.Random());

    /// <summary>The epoch a wrapped key belongs to; null when the bytes are none.</summary>
    public static string? EpochOf(ReadOnlySpan<byte> wrapped) => WrappedKey.Epoch(wrapped);

    /// <summary>The id of a wrapped key, readable without opening it; null when the bytes are none.</summary>
    public static Guid? IdOf(ReadOnlySpan<byte> wrapped) =>
        WrappedKey.Epoch(wrapped) is null ? null : new Guid(wrapped.Slice(WrappedKey.KeyIdOffset, 16));

    /// <summary>Wraps a key for its owner, so that it opens for no other.</summary>
    /// <exception cref="VaultException">The key of the epoch cannot be had.</exception>
    public async ValueTask<byte[]> WrapAsync(SubjectKey key, string owner, string epoch, CancellationToken cancellationToken)
    {
        using var kek = await _epochs.HoldAsync(epoch, cancellationToken);
        return Wrap(key, owner, epoch, kek);
    }

    /// <summary>Opens the wrapped key of an owner.</summary>
    /// <exception cref="VaultException">The key of the epoch cannot be had.</exception>
    /// <exception cref="SealedDocumentException">The bytes were changed, or belong to another owner.</exception>
    public async ValueTask<SubjectKey> UnwrapAsync(ReadOnlyMemory<byte> wrapped, string owner, CancellationToken cancellationToken)
    {
        var epoch = WrappedKey.Epoch(wrapped.Span) ?? throw SealedDocumentException.UnknownForm(owner);
        using var kek = await _epochs.HoldAsync(epoch, cancellationToken);
        return Unwrap(wrapped.ToArray(), owner, epoch, kek);
    }

    private byte[] Wrap(SubjectKey key, string owner, string epoch, KeyMaterial kek)
    {
        var wrapped = new byte[WrappedKey.Length(epoch)];
        var header = WrappedKey.HeaderLength(epoch);
        WrappedKey.WriteHeader(wrapped, _algorithm.Id, key.Id, epoch);
        var nonce = wrapped.AsSpan(header, Envelope.NonceLength);
        RandomNumberGenerator.Fill(nonce);
        _algorithm.Encrypt(kek.Bytes, nonce, key.Material, Body(wrapped, header), AssociatedData.Join(wrapped.AsSpan(0, header), owner));
        return wrapped;
    }

    private static SubjectKey Unwrap(byte[] wrapped, string owner, string epoch, KeyMaterial kek)
    {
        var header = WrappedKey.HeaderLength(epoch);
        var algorithm =
            EnvelopeAlgorithms.All.FirstOrDefault(candidate => candidate.Id == wrapped[1])
            ?? throw SealedDocumentException.UnknownForm(owner);
        Span<byte> material = stackalloc byte[KeyMaterial.Length];
        try
        {
            algorithm.Decrypt(
                kek.Bytes,
                wrapped.AsSpan(header, Envelope.NonceLength),
                Body(wrapped, header),
                material,
                AssociatedData.Join(wrapped.AsSpan(0, header), owner)
            );
        }
        catch (CryptographicException exception)
        {
            throw SealedDocumentException.Tampered(owner, exception);
        }

        return new(new Guid(wrapped.AsSpan(WrappedKey.KeyIdOffset, 16)), KeyMaterial.TakeFrom(material));
    }

    private static Sealed Body(byte[] wrapped, int header) =>
        new(wrapped.AsSpan(header + Envelope.NonceLength, KeyMaterial.Length), wrapped.AsSpan(^Envelope.TagLength..));
}

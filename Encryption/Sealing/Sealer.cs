using System.Security.Cryptography;
using CustomerBot.Encryption.Algorithms;

namespace CustomerBot.Encryption;

/// <summary>Turns a document into bytes that may rest on a disk, and back. It has no way to return anything readable without the key.</summary>
public sealed class Sealer
{
    private readonly IEnvelopeAlgorithm _algorithm;
    private readonly IReadOnlyList<IEnvelopeAlgorithm> _known;

    /// <param name="algorithm">Seals from now on.</param>
    /// <param name="known">Opens what was sealed so far.</param>
    internal Sealer(IEnvelopeAlgorithm algorithm, IReadOnlyList<IEnvelopeAlgorithm> known)
    {
        _algorithm = algorithm;
        _known = known;
    }

    /// <summary>Seals a document with the key of its subject.</summary>
    public byte[] Seal(SubjectKey key, SealContext context, ReadOnlySpan<byte> document)
    {
        var envelope = new byte[Envelope.Overhead + document.Length];
        Envelope.WriteHeader(envelope, _algorithm.Id, context.SchemaVersion, key.Id);
        var nonce = envelope.AsSpan(Envelope.HeaderLength, Envelope.NonceLength);
        RandomNumberGenerator.Fill(nonce);
        _algorithm.Encrypt(key.Material, nonce, document, Body(envelope), Bind(envelope, context));
        return envelope;
    }

    /// <summary>Opens an envelope in the place it was sealed for. The caller zeroes the result after use.</summary>
    /// <exception cref="SealedDocumentException">It was changed, moved, sealed with another key, or has a form this version does not know.</exception>
    public byte[] Open(SubjectKey key, SealContext context, ReadOnlySpan<byte> envelope)
    {
        var algorithm = Check(key, context, envelope);
        var document = new byte[envelope.Length - Envelope.Overhead];
        var copy = envelope.ToArray();
        try
        {
            var sealedIn = context with { SchemaVersion = Envelope.SchemaVersion(envelope) };
            algorithm.Decrypt(
                key.Material,
                copy.AsSpan(Envelope.HeaderLength, Envelope.NonceLength),
                Body(copy),
                document,
                Bind(copy, sealedIn)
            );
            return document;
        }
        catch (CryptographicException exception)
        {
            CryptographicOperations.ZeroMemory(document);
            throw SealedDocumentException.Tampered(context.RecordKey, exception);
        }
    }

    private IEnvelopeAlgorithm Check(SubjectKey key, SealContext context, ReadOnlySpan<byte> envelope)
    {
        if (!Envelope.IsWellFormed(envelope))
        {
            throw SealedDocumentException.UnknownForm(context.RecordKey);
        }

        if (Envelope.KeyId(envelope) != key.Id)
        {
            throw SealedDocumentException.OtherKey(context.RecordKey);
        }

        if (Envelope.SchemaVersion(envelope) > context.SchemaVersion)
        {
            throw SealedDocumentException.NewerSchema(context.RecordKey, Envelope.SchemaVersion(envelope), context.SchemaVersion);
        }

        var id = Envelope.Algorithm(envelope);
        return _known.FirstOrDefault(algorithm => algorithm.Id == id) ?? throw SealedDocumentException.UnknownForm(context.RecordKey);
    }

    private static Sealed Body(byte[] envelope) =>
        new(envelope.AsSpan((Envelope.HeaderLength + Envelope.NonceLength)..^Envelope.TagLength), envelope.AsSpan(^Envelope.TagLength..));

    private static byte[] Bind(byte[] envelope, SealContext context) =>
        AssociatedData.Join(
            envelope.AsSpan(0, Envelope.HeaderLength),
            context.RecordKey,
            context.Purpose,
            context.SchemaVersion.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
}

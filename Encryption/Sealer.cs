namespace CustomerBot.Encryption;

/// <summary>Turns a document into bytes that may rest on a disk, and back.</summary>
public sealed class Sealer
{
    /// <summary>The first byte of every envelope tells how it is sealed, so that the algorithm can change by writing again.</summary>
    private const byte Unsealed = 0;

    private readonly byte _form;

    internal Sealer(byte form = Unsealed) => _form = form;

    /// <summary>Seals a document. Throws rather than returning anything that could be read without the key.</summary>
    public byte[] Seal(ReadOnlySpan<byte> document)
    {
        // The place where sealing happens. Until it does, Bot refuses to start in Production.
        var envelope = new byte[document.Length + 1];
        envelope[0] = _form;
        document.CopyTo(envelope.AsSpan(1));
        return envelope;
    }

    /// <summary>Opens an envelope that <see cref="Seal"/> made.</summary>
    public byte[] Open(ReadOnlySpan<byte> envelope)
    {
        if (envelope.IsEmpty || envelope[0] != _form)
        {
            throw new InvalidDataException("A record has an envelope of unknown form. It was written by a newer version of the bot.");
        }

        return envelope[1..].ToArray();
    }
}

namespace CustomerBot.Privacy;

/// <summary>States what was deleted at the end of the processing, signed with the key that signed the ledger (GDPR Art. 28(3)(g), 5(2)).</summary>
public sealed record EndCertificate
{
    /// <summary>For example E-4KD7M2; the last entry of the ledger carries it too.</summary>
    public required string Number { get; init; }

    /// <summary>Name of the company.</summary>
    public required string Controller { get; init; }

    /// <summary>When the deletion began.</summary>
    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>When everything was deleted.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>Whether everything was handed over before.</summary>
    public required EndChoice Choice { get; init; }

    /// <summary>The file in which it was handed over; null when it was only deleted.</summary>
    public ReturnedFile? Returned { get; init; }

    /// <summary>Of how many persons and group conversations something was stored.</summary>
    public required long Persons { get; init; }

    /// <summary>How many records of each kind were deleted.</summary>
    public required IReadOnlyDictionary<string, long> Records { get; init; }

    /// <summary>The secrets that were deleted from the vault.</summary>
    public required IReadOnlyList<DestroyedKey> Keys { get; init; }

    /// <summary>Number of the last entry of the ledger.</summary>
    public required long LedgerEntries { get; init; }

    /// <summary>Hash of that entry, in hexadecimal digits: it stands for the whole chain.</summary>
    public required string LedgerHead { get; init; }

    /// <summary>The public key that the exported ledger also names.</summary>
    public required string PublicKey { get; init; }

    /// <summary>ECDSA with P-256 and SHA-256 over this certificate without its signature.</summary>
    public string Signature { get; init; } = "";
}

namespace CustomerBot.Encryption;

/// <summary>Section <c>Encryption</c>.</summary>
public sealed class EncryptionOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Encryption";

    /// <summary>What seals from now on: <c>AES-256-GCM</c> (default) or <c>ChaCha20-Poly1305</c>. What was sealed before stays readable.</summary>
    public string Algorithm { get; set; } = "AES-256-GCM";

    /// <summary>File of the development key ring. Default: <c>development-keys.json</c> in the folder <c>Storage:Path</c>.</summary>
    public string KeyRingPath { get; set; } = "";

    /// <summary>The vault of production; without its address the development key ring is used, which Production refuses.</summary>
    public KeyVaultOptions KeyVault { get; set; } = new();

    /// <summary>Age at which a key-encryption key is replaced. Erasures reach backups one such time later. 1 hour to 365 days, default 7 days.</summary>
    public TimeSpan EpochLength { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How often a key in memory is confirmed with the vault. 1 minute to 1 day, default 15 minutes.</summary>
    public TimeSpan ConfirmKeysEvery { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long keys in memory serve while the vault does not answer; after that the store is closed. Up to 7 days, default 1 day.</summary>
    public TimeSpan OutageTolerance { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How many subject keys stay in memory. 100 to 1,000,000, default 10,000.</summary>
    public int KeysInMemory { get; set; } = 10_000;

    /// <summary>How long an unused subject key stays in memory. 1 minute to 1 day, default 30 minutes.</summary>
    public TimeSpan KeyStaysInMemory { get; set; } = TimeSpan.FromMinutes(30);
}

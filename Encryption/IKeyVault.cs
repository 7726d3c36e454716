namespace CustomerBot.Encryption;

/// <summary>Where secrets live: Azure Key Vault, or the development key ring on a developer's machine.</summary>
/// <remarks>Every call throws <see cref="VaultException"/> when the vault does not give what was asked; it says why.</remarks>
public interface IKeyVault
{
    /// <summary>How long a deleted secret can still be recovered by somebody; until then a backup sealed under it can be opened.</summary>
    TimeSpan RecoverableAfterDeletion { get; }

    /// <summary>Whether the secrets lie on this machine beside the records, which protects nothing. The chat page says so.</summary>
    bool IsForDevelopment => false;

    /// <summary>A 256-bit secret by name, made on first use. The caller owns the copy and zeroes it after use.</summary>
    Task<byte[]> GetSecretAsync(string name, CancellationToken cancellationToken);

    /// <summary>The key-encryption key of an epoch. The caller owns the copy.</summary>
    Task<byte[]> ReadEpochAsync(string epoch, CancellationToken cancellationToken);

    /// <summary>Makes the key of a new epoch and returns after it was read back.</summary>
    Task CreateEpochAsync(string epoch, DateTimeOffset activates, DateTimeOffset expires, CancellationToken cancellationToken);

    /// <summary>Deletes the key of an epoch, for good as far as the vault allows; a missing one is no error.</summary>
    Task DeleteEpochAsync(string epoch, CancellationToken cancellationToken);

    /// <summary>Deletes a secret by name, for good as far as the vault allows; a missing one is no error.</summary>
    Task DeleteSecretAsync(string name, CancellationToken cancellationToken) => DeleteEpochAsync(name, cancellationToken);

    /// <summary>All epochs the vault knows, also deleted ones that can still be recovered.</summary>
    Task<IReadOnlyList<VaultEpoch>> ListEpochsAsync(CancellationToken cancellationToken);
}

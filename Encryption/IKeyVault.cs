namespace CustomerBot.Encryption;

/// <summary>Where secrets live: Azure Key Vault, or the development key ring on a developer's machine.</summary>
public interface IKeyVault
{
    /// <summary>A 256-bit secret by name, made on first use. The caller owns the copy and zeroes it after use.</summary>
    Task<byte[]> GetSecretAsync(string name, CancellationToken cancellationToken);
}

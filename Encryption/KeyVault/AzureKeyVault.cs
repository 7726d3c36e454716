using System.Security.Cryptography;
using Azure;
using Azure.Security.KeyVault.Secrets;

namespace CustomerBot.Encryption.KeyVault;

/// <summary>
/// Secrets in Azure Key Vault. "Read secret" is "decrypt" here, because keys are used in this process; docs/encryption.md says who may have it.
/// </summary>
internal sealed class AzureKeyVault(SecretClient client, KeyVaultOptions options) : IKeyVault
{
    private static readonly TimeSpan _vaultTick = TimeSpan.FromSeconds(1.1);

    /// <summary>Both times are cut to whole seconds, and a web server may tell the same second twice.</summary>
    private static readonly TimeSpan _youngestSettled = TimeSpan.FromSeconds(2);

    public TimeSpan RecoverableAfterDeletion => TimeSpan.FromDays(options.RecoverableDays);

    /// <summary>
    /// Of several versions the oldest enabled one counts: nodes that start at once may each set the secret, and all must take the same.
    /// To replace a secret, set a new version and disable the older ones.
    /// </summary>
    public async Task<byte[]> GetSecretAsync(string name, CancellationToken cancellationToken)
    {
        var (version, isSettled) = await OldestVersionAsync(name, cancellationToken);
        if (version is null)
        {
            var own = RandomNumberGenerator.GetBytes(KeyMaterial.Length);
            await SetAsync(name, own, null, cancellationToken);
            CryptographicOperations.ZeroMemory(own);
        }

        if (!isSettled)
        {
            // The vault tells ages in whole seconds. After this one no other node can add a version of the same age.
            await Task.Delay(_vaultTick, cancellationToken);
            (version, _) = await OldestVersionAsync(name, cancellationToken);
        }

        return await ReadAsync(name, version, cancellationToken);
    }

    public Task<byte[]> ReadEpochAsync(string epoch, CancellationToken cancellationToken) => ReadAsync(epoch, null, cancellationToken);

    public async Task CreateEpochAsync(string epoch, DateTimeOffset activates, DateTimeOffset expires, CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetBytes(KeyMaterial.Length);
        await SetAsync(epoch, key, (activates, expires), cancellationToken);
        var readBack = await ReadEpochAsync(epoch, cancellationToken);
        var same = CryptographicOperations.FixedTimeEquals(key, readBack);
        CryptographicOperations.ZeroMemory(key);
        CryptographicOperations.ZeroMemory(readBack);
        if (!same)
        {
            throw VaultException.Damaged(epoch);
        }
    }

    public async Task DeleteEpochAsync(string epoch, CancellationToken cancellationToken)
    {
        try
        {
            await VaultErrors.TranslateAsync(epoch, () => DeleteAndPurgeAsync(epoch, cancellationToken), cancellationToken);
        }
        catch (VaultException exception) when (exception.Problem == VaultProblem.Missing)
        {
            // Deleted already, for example before a crash.
        }
    }

    public Task<IReadOnlyList<VaultEpoch>> ListEpochsAsync(CancellationToken cancellationToken) =>
        VaultErrors.TranslateAsync("list", () => ListAsync(cancellationToken), cancellationToken);

    private async Task<byte[]> ReadAsync(string name, string? version, CancellationToken cancellationToken)
    {
        var secret = await VaultErrors.TranslateAsync(
            name,
            async () => (await client.GetSecretAsync(name, version, cancellationToken: cancellationToken)).Value,
            cancellationToken
        );
        // The client returns half-empty secrets without complaint, so what came is compared with what was asked for.
        return string.Equals(secret.Name, name, StringComparison.OrdinalIgnoreCase) && SecretValue.Decode(secret.Value) is { } value
            ? value
            : throw VaultException.Damaged(name);
    }

    private async Task<(string? Version, bool IsSettled)> OldestVersionAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await VaultErrors.TranslateAsync(name, () => FindOldestAsync(name, cancellationToken), cancellationToken);
        }
        catch (VaultException exception) when (exception.Problem == VaultProblem.Missing)
        {
            return default;
        }
    }

    /// <summary>Settled: by the vault's own clock so old that no node can still be adding one of the same age.</summary>
    private async Task<(string? Version, bool IsSettled)> FindOldestAsync(string name, CancellationToken cancellationToken)
    {
        var versions = new List<SecretProperties>();
        DateTimeOffset? vaultTime = null;
        await foreach (var page in client.GetPropertiesOfSecretVersionsAsync(name, cancellationToken).AsPages())
        {
            using var response = page.GetRawResponse();
            vaultTime ??= response.Headers.Date;
            versions.AddRange(page.Values);
        }

        // Versions are listed in the order of their ids, which are random; only the time of creation tells their age.
        var oldest = versions
            .Where(version => version.Enabled != false)
            .OrderBy(version => version.CreatedOn)
            .ThenBy(version => version.Version, StringComparer.Ordinal)
            .FirstOrDefault();
        return (oldest?.Version, vaultTime - oldest?.CreatedOn > _youngestSettled);
    }

    private async Task SetAsync(
        string name,
        byte[] value,
        (DateTimeOffset Activates, DateTimeOffset Expires)? life,
        CancellationToken cancellationToken
    )
    {
        var secret = new KeyVaultSecret(name, SecretValue.Encode(value));
        secret.Properties.ContentType = SecretValue.ContentType;
        secret.Properties.NotBefore = life?.Activates;
        secret.Properties.ExpiresOn = life?.Expires;
        secret.Properties.Tags["purpose"] = life is null ? "customer-bot-secret" : "customer-bot-epoch";
        secret.Properties.Tags["algorithm"] = "A256";
        await VaultErrors.TranslateAsync(
            name,
            async () => (await client.SetSecretAsync(secret, cancellationToken)).Value,
            cancellationToken
        );
    }

    private async Task<bool> DeleteAndPurgeAsync(string name, CancellationToken cancellationToken)
    {
        var deletion = await client.StartDeleteSecretAsync(name, cancellationToken);
        await deletion.WaitForCompletionAsync(cancellationToken);
        try
        {
            await client.PurgeDeletedSecretAsync(name, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 403 or 404 || VaultErrors.IsTaken(exception))
        {
            // Purge protection, which production should have: the vault purges by itself after its recoverable days.
            return false;
        }
    }

    private async Task<IReadOnlyList<VaultEpoch>> ListAsync(CancellationToken cancellationToken)
    {
        var epochs = new List<VaultEpoch>();
        await foreach (var secret in client.GetPropertiesOfSecretsAsync(cancellationToken))
        {
            epochs.Add(new(secret.Name, secret.CreatedOn, null));
        }

        await foreach (var deleted in client.GetDeletedSecretsAsync(cancellationToken))
        {
            epochs.Add(new(deleted.Name, deleted.Properties.CreatedOn, deleted.ScheduledPurgeDate ?? DateTimeOffset.MaxValue));
        }

        return [.. epochs.Where(epoch => WrappedKey.IsEpochName(epoch.Name)).OrderBy(epoch => epoch.Name, StringComparer.Ordinal)];
    }
}

using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Encryption;

/// <summary>Secrets in a file that only its owner may read, for development without a vault.</summary>
internal sealed class DevelopmentKeyRing(string path, IHostEnvironment? environment, ILogger<DevelopmentKeyRing> logger)
    : IKeyVault,
        IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly KeyRingFile _file = new(path);
    private bool _warned;

    /// <summary>A deleted key is gone from the file at once.</summary>
    public TimeSpan RecoverableAfterDeletion => TimeSpan.Zero;

    public bool IsForDevelopment => true;

    public Task<byte[]> GetSecretAsync(string name, CancellationToken cancellationToken) =>
        ChangeAsync(
            secrets =>
            {
                var isNew = secrets.TryAdd(name, RandomNumberGenerator.GetBytes(KeyMaterial.Length));
                return (isNew, secrets[name]);
            },
            cancellationToken
        );

    public Task<byte[]> ReadEpochAsync(string epoch, CancellationToken cancellationToken) =>
        ChangeAsync(secrets => (false, secrets.GetValueOrDefault(epoch) ?? throw VaultException.Missing(epoch)), cancellationToken);

    public Task CreateEpochAsync(string epoch, DateTimeOffset activates, DateTimeOffset expires, CancellationToken cancellationToken) =>
        GetSecretAsync(epoch, cancellationToken);

    public Task DeleteEpochAsync(string epoch, CancellationToken cancellationToken) =>
        ChangeAsync(secrets => (secrets.Remove(epoch), true), cancellationToken);

    public Task<IReadOnlyList<VaultEpoch>> ListEpochsAsync(CancellationToken cancellationToken) =>
        ChangeAsync<IReadOnlyList<VaultEpoch>>(
            secrets =>
                (
                    false,
                    [
                        .. secrets
                            .Keys.Where(WrappedKey.IsEpochName)
                            .Order(StringComparer.Ordinal)
                            .Select(name => new VaultEpoch(name, null, null)),
                    ]
                ),
            cancellationToken
        );

    public void Dispose() => _gate.Dispose();

    /// <summary>Reads the file each time: another process, such as a command, may have written it meanwhile.</summary>
    private async Task<T> ChangeAsync<T>(
        Func<Dictionary<string, byte[]>, (bool Changed, T Result)> change,
        CancellationToken cancellationToken
    )
    {
        if (environment?.IsProduction() == true)
        {
            throw new OptionsValidationException(
                EncryptionOptions.Section,
                typeof(EncryptionOptions),
                ["The development key ring is refused in Production. Set Encryption:KeyVault:Uri to the address of an Azure Key Vault."]
            );
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            WarnOnce();
            return await _file.ChangeAsync(change, cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    private void WarnOnce()
    {
        if (!_warned)
        {
            _warned = true;
            Log.DevelopmentKeyRingInUse(logger, path);
        }
    }
}

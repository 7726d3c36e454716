using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Encryption;

/// <summary>Secrets in a file that only its owner may read, for development without a vault.</summary>
internal sealed class DevelopmentKeyRing(string path, IHostEnvironment? environment, ILogger<DevelopmentKeyRing> logger)
    : IKeyVault,
        IDisposable
{
    private const int SecretLength = 32;
    private readonly SemaphoreSlim _gate = new(1);
    private Dictionary<string, byte[]>? _secrets;

    public async Task<byte[]> GetSecretAsync(string name, CancellationToken cancellationToken)
    {
        if (environment?.IsProduction() == true)
        {
            throw new InvalidOperationException(
                "The development key ring is refused in Production. Set Encryption:KeyVault:Uri to an Azure Key Vault."
            );
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            _secrets ??= await ReadAsync(cancellationToken);
            if (!_secrets.TryGetValue(name, out var secret))
            {
                secret = RandomNumberGenerator.GetBytes(SecretLength);
                _secrets.Add(name, secret);
                await WriteAsync(_secrets, cancellationToken);
            }

            return [.. secret];
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<Dictionary<string, byte[]>> ReadAsync(CancellationToken cancellationToken)
    {
        Log.DevelopmentKeyRingInUse(logger, path);
        if (!File.Exists(path))
        {
            return new(StringComparer.Ordinal);
        }

        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync(file, KeyRingJson.Default.DictionaryStringByteArray, cancellationToken)
            ?? throw new InvalidDataException(
                $"The key ring {path} is empty. Restore it, or delete it together with the records sealed under it."
            );
    }

    private async Task WriteAsync(Dictionary<string, byte[]> secrets, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!).FullName;
        var draft = Path.Combine(folder, Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var file = new FileStream(draft, options))
        {
            await JsonSerializer.SerializeAsync(file, secrets, KeyRingJson.Default.DictionaryStringByteArray, cancellationToken);
            RandomAccess.FlushToDisk(file.SafeFileHandle);
        }

        // A rename is whole or not at all: a crash never leaves half a key ring.
        File.Move(draft, path, overwrite: true);
    }
}

using System.Text.Json;

namespace CustomerBot.Encryption;

/// <summary>The file of the development key ring: name and base64 of each secret, readable by its owner alone.</summary>
internal sealed class KeyRingFile(string path)
{
    /// <summary>Reads, changes and, where something changed, writes the file, while no other process does the same.</summary>
    public async Task<T> ChangeAsync<T>(
        Func<Dictionary<string, byte[]>, (bool Changed, T Result)> change,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!).FullName;
        await using var lockFile = await LockAsync(cancellationToken);
        var secrets = await ReadAsync(cancellationToken);
        var (changed, result) = change(secrets);
        if (changed)
        {
            await WriteAsync(folder, secrets, cancellationToken);
        }

        return result;
    }

    private async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path + ".lock", OwnerOnly(FileMode.OpenOrCreate));
            }
            catch (IOException) when (attempt < 200)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(25), cancellationToken);
            }
        }
    }

    private async Task<Dictionary<string, byte[]>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return new(StringComparer.Ordinal);
        }

        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync(file, KeyRingJson.Default.DictionaryStringByteArray, cancellationToken)
                ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                $"The key ring {path} is damaged. Restore it, or delete it together with the records sealed under it.",
                exception
            );
        }
    }

    private async Task WriteAsync(string folder, Dictionary<string, byte[]> secrets, CancellationToken cancellationToken)
    {
        var draft = Path.Combine(folder, Path.GetRandomFileName());
        await using (var file = new FileStream(draft, OwnerOnly(FileMode.CreateNew)))
        {
            await JsonSerializer.SerializeAsync(file, secrets, KeyRingJson.Default.DictionaryStringByteArray, cancellationToken);
            RandomAccess.FlushToDisk(file.SafeFileHandle);
        }

        // A rename is whole or not at all: a crash never leaves half a key ring.
        File.Move(draft, path, overwrite: true);
    }

    private static FileStreamOptions OwnerOnly(FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}

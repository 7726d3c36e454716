using System.Security.Cryptography;
using Azure.Storage.Blobs;

namespace CustomerBot.Tests.Storage.AzureBlob;

/// <summary>Azurite, the emulator of Azure Blob Storage, for the tests; npm package azurite.</summary>
public sealed class AzuriteServer : IDisposable
{
    private const string Script = """
        set -e
        program=$1; export AZURITE_ACCOUNTS="tests:$3"
        coproc server { exec "$program" --blobHost 127.0.0.1 --blobPort "$2" --inMemoryPersistence --disableTelemetry --skipApiVersionCheck 2>&1; }
        while read -r line <&"${server[0]}"; do case "$line" in *"successfully listen"*) break;; esac; done
        echo READY
        cat <&"${server[0]}" >/dev/null &
        read -r _ || true
        kill "$server_PID" 2>/dev/null || true
        """;

    private readonly LocalServer? _server;
    private readonly string _connection = "";

    public AzuriteServer()
    {
        if (Program() is { } program)
        {
            var port = LocalServer.FreePort();
            var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
            _connection = $"AccountName=tests;AccountKey={key};BlobEndpoint=http://127.0.0.1:{port}/tests;";
            _server = LocalServer.Start(Script, program, $"{port}", key);
        }
    }

    /// <summary>Connection string of the emulator; skips the test where it is not installed.</summary>
    public string ConnectionString()
    {
        Assert.SkipWhen(_server is null, "Azurite is not installed (npm ci in Tests/Clients).");
        return _connection;
    }

    /// <summary>A container of its own that does not exist yet.</summary>
    public BlobContainerClient NewContainer() => new(ConnectionString(), $"test-{Guid.NewGuid():N}");

    public void Dispose() => _server?.Dispose();

    private static string? Program() => Folders().Select(folder => Path.Combine(folder, "azurite-blob")).FirstOrDefault(File.Exists);

    /// <summary>Where a global or a local installation of npm puts programs, from here up to the top of the repository.</summary>
    private static IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "Tests", "Clients", "node_modules", ".bin");
        }

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
        {
            yield return folder;
        }
    }
}

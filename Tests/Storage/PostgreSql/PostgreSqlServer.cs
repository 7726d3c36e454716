using Npgsql;

namespace CustomerBot.Tests.Storage.PostgreSql;

/// <summary>A PostgreSQL of its own for the tests, reached over a socket file; needs the programs of Debian's package postgresql.</summary>
public sealed class PostgreSqlServer : IDisposable
{
    private const string Script = """
        set -e
        bin=$1; folder=$2
        as() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }
        [ "$(id -u)" -eq 0 ] && chown postgres "$folder"
        as "$bin/initdb" -D "$folder/data" -A trust -U bot -E UTF8 --locale=C.UTF-8 >/dev/null
        as "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
          -o "-c listen_addresses='' -c unix_socket_directories=$folder -c fsync=off -c max_connections=200" start >/dev/null
        echo READY
        read -r _ || true
        as "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null
        rm -rf "$folder"
        """;

    private readonly LocalServer? _server;
    private readonly string _folder = "";

    public PostgreSqlServer()
    {
        if (Programs() is { } programs)
        {
            _folder = Directory.CreateTempSubdirectory("pg").FullName;
            _server = LocalServer.Start(Script, programs, _folder);
        }
    }

    /// <summary>A new, empty database; skips the test where PostgreSQL is not installed.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        Assert.SkipWhen(_server is null, "PostgreSQL is not installed (apt-get install postgresql).");
        var name = $"test_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public void Dispose() => _server?.Dispose();

    private string ConnectionString(string database) => $"Host={_folder};Username=bot;Database={database};Maximum Pool Size=20";

    private static string? Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
}

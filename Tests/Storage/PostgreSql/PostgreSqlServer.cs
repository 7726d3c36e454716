using System.Diagnostics;
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

    /// <summary>A dump of a database as text, as an operator backs it up.</summary>
    public Task<byte[]> DumpAsync(string connection) => RunAsync("pg_dump", connection, []);

    /// <summary>Fills an empty database from a dump.</summary>
    public Task RestoreAsync(byte[] dump, string connection) => RunAsync("psql", connection, dump);

    /// <summary>Every file in which a server keeps what was written to a database: tables, write-ahead log, its own log.</summary>
    public async Task<IReadOnlyList<(string Name, byte[] Bytes)>> FilesAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("SELECT oid::text FROM pg_database WHERE datname = current_database()");
        var oid = (string)(await command.ExecuteScalarAsync())!;
        return
        [
            .. new[] { Path.Combine("data", "base", oid), Path.Combine("data", "pg_wal") }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(_folder, folder)))
                .Append(Path.Combine(_folder, "log"))
                .Select(file => (Path.GetRelativePath(_folder, file), File.ReadAllBytes(file))),
        ];
    }

    public void Dispose() => _server?.Dispose();

    private async Task<byte[]> RunAsync(string program, string connection, byte[] input)
    {
        var database = new NpgsqlConnectionStringBuilder(connection).Database!;
        var start = new ProcessStartInfo(Path.Combine(Programs()!, program), ["-h", _folder, "-U", "bot", "-d", database])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        await using var output = new MemoryStream();
        await Task.WhenAll(FeedAsync(process, input), process.StandardOutput.BaseStream.CopyToAsync(output));
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, program);
        return output.ToArray();
    }

    private string ConnectionString(string database) => $"Host={_folder};Username=bot;Database={database};Maximum Pool Size=20";

    private static async Task FeedAsync(Process process, byte[] input)
    {
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
    }

    private static string? Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
}

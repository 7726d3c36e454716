using Microsoft.Data.Sqlite;

namespace CustomerBot.Storage.Sqlite;

/// <summary>One database file: opens connections with the settings that durability and secrecy need.</summary>
internal sealed class SqliteDatabase(string folder)
{
    public const string FileName = "records.sqlite";

    /// <summary>Keys are random, so a rotation touches pages everywhere; with SQLite's 2 MB each would be read again and again.</summary>
    private const int WriterCacheKilobytes = 32_768;

    private readonly Lock _gate = new();
    private bool _ready;

    public string FilePath { get; } = Path.Combine(folder, FileName);

    public SqliteConnection OpenReader()
    {
        EnsureReady();
        return Open("PRAGMA query_only = ON");
    }

    public SqliteConnection OpenWriter()
    {
        EnsureReady();
        return Open($"PRAGMA cache_size = -{WriterCacheKilobytes}");
    }

    private void EnsureReady()
    {
        lock (_gate)
        {
            if (_ready)
            {
                return;
            }

            PrivateFolder.Create(folder);
            using var connection = Open("PRAGMA journal_mode = WAL");
            SqliteMigrations.Run(connection, FilePath);
            _ready = true;
        }
    }

    /// <summary>
    /// FULL: a commit is on the disk before it is acknowledged. secure_delete: deleted content is overwritten, not only unlinked.
    /// Pooling is off because the store keeps its own connections with prepared statements.
    /// </summary>
    private SqliteConnection Open(string further)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = FilePath,
                Pooling = false,
                DefaultTimeout = 30,
            }.ToString()
        );
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; {further}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Storage.Sqlite;

/// <summary>Brings a database of any earlier version forward; each step runs once, in its own transaction.</summary>
internal static class SqliteMigrations
{
    private static readonly string[] _steps =
    [
        """
            CREATE TABLE record (
                key TEXT NOT NULL PRIMARY KEY,
                owner TEXT NOT NULL,
                kind TEXT NOT NULL,
                etag TEXT NOT NULL,
                expires_at INTEGER,
                content BLOB NOT NULL);
            CREATE INDEX record_by_owner ON record (owner);
            CREATE INDEX record_by_kind ON record (kind, key);
            CREATE INDEX record_by_expiry ON record (expires_at) WHERE expires_at IS NOT NULL;
            """,
    ];

    public static int Latest => _steps.Length;

    public static void Run(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection);
        if (version > Latest)
        {
            throw new InvalidOperationException(
                $"{path} was written by a newer version of the bot (schema {version}, this one knows {Latest}). Run that version, or restore a backup."
            );
        }

        for (; version < Latest; version++)
        {
            connection.Execute(_steps[version]);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}"));
        }

        transaction.Commit();
    }

    private static int Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}

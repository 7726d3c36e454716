using System.Globalization;
using Npgsql;

namespace CustomerBot.Storage.PostgreSql;

/// <summary>Brings a database of any earlier version forward, one node at a time.</summary>
internal static class PostgreSqlMigrations
{
    /// <summary>Any number, the same in all versions: nodes that start at once queue up behind it.</summary>
    private const long LockNumber = 7_201_945_112;

    private static readonly string[] _steps =
    [
        """
            CREATE TABLE record (
                key text COLLATE "C" NOT NULL PRIMARY KEY,
                owner text COLLATE "C" NOT NULL,
                kind text COLLATE "C" NOT NULL,
                etag text COLLATE "C" NOT NULL,
                expires_at bigint,
                content bytea NOT NULL);
            CREATE INDEX record_by_owner ON record (owner, key);
            CREATE INDEX record_by_kind ON record (kind, key);
            CREATE INDEX record_by_expiry ON record (expires_at) WHERE expires_at IS NOT NULL;
            ALTER TABLE record ALTER COLUMN content SET STORAGE EXTERNAL;
            """,
    ];

    public static int Latest => _steps.Length;

    public static async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(
            connection,
            string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({LockNumber})"),
            cancellationToken
        );
        await ExecuteAsync(connection, "CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)", cancellationToken);
        var version = await VersionAsync(connection, cancellationToken);
        if (version > Latest)
        {
            throw new InvalidOperationException(
                $"The database was written by a newer version of the bot (schema {version}, this one knows {Latest}). Run that version, or restore a backup."
            );
        }

        foreach (var step in _steps.Skip(version))
        {
            await ExecuteAsync(connection, step, cancellationToken);
        }

        var record = string.Create(
            CultureInfo.InvariantCulture,
            $"DELETE FROM schema_version; INSERT INTO schema_version VALUES ({Latest})"
        );
        await ExecuteAsync(connection, record, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM schema_version", connection);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statements, CancellationToken cancellationToken)
    {
        // Only constants of this class get here.
#pragma warning disable CA2100
        await using var command = new NpgsqlCommand(statements, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

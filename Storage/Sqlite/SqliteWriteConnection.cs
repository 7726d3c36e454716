using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Storage.Sqlite;

/// <summary>The writing connection with its prepared statements.</summary>
internal sealed class SqliteWriteConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _etag;
    private readonly SqliteCommand _put;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _savepoint;
    private readonly SqliteCommand _rollback;
    private readonly SqliteCommand _release;

    public SqliteWriteConnection(SqliteDatabase database)
    {
        _connection = database.OpenWriter();
        _savepoint = _connection.Prepared("SAVEPOINT batch");
        _rollback = _connection.Prepared("ROLLBACK TO batch");
        _release = _connection.Prepared("RELEASE batch");
        _etag = _connection.Prepared("SELECT etag FROM record WHERE key = $key", "$key");
        _delete = _connection.Prepared("DELETE FROM record WHERE key = $key", "$key");
        _put = _connection.Prepared(
            """
            INSERT INTO record (key, owner, kind, etag, expires_at, content) VALUES ($key, $owner, $kind, $etag, $expires, $content)
            ON CONFLICT (key) DO UPDATE SET
                owner = excluded.owner, kind = excluded.kind, etag = excluded.etag, expires_at = excluded.expires_at, content = excluded.content
            """,
            "$key",
            "$owner",
            "$kind",
            "$etag",
            "$expires",
            "$content"
        );
    }

    /// <summary>Applies the batches in one transaction and tells each its outcome only after the commit is on the disk.</summary>
    public void Commit(IReadOnlyList<SqliteWrite> together)
    {
        var written = new IReadOnlyList<string>?[together.Count];
        var failures = new Exception?[together.Count];
        _connection.Execute("BEGIN IMMEDIATE");
        for (var index = 0; index < together.Count; index++)
        {
            (written[index], failures[index]) = ApplyAlone(together[index]);
        }

        _connection.Execute("COMMIT");
        for (var index = 0; index < together.Count; index++)
        {
            if (failures[index] is { } failure)
            {
                together[index].Completion.TrySetException(failure);
            }
            else
            {
                together[index].Completion.TrySetResult(written[index]!);
            }
        }
    }

    /// <summary>Writes the database anew without free pages and empties the WAL, so no old page survives in a file.</summary>
    public void Compact() => _connection.Execute("PRAGMA temp_store = MEMORY; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");

    public void Dispose()
    {
        _savepoint.Dispose();
        _rollback.Dispose();
        _release.Dispose();
        _etag.Dispose();
        _put.Dispose();
        _delete.Dispose();
        _connection.Dispose();
    }

    /// <summary>A savepoint keeps a batch that fails half way from failing its neighbours.</summary>
    private (IReadOnlyList<string>? Written, Exception? Failure) ApplyAlone(SqliteWrite write)
    {
        _savepoint.ExecuteNonQuery();
        try
        {
            return Apply(write);
        }
        catch (SqliteException exception)
        {
            _rollback.ExecuteNonQuery();
            return (null, exception);
        }
        finally
        {
            _release.ExecuteNonQuery();
        }
    }

    private (IReadOnlyList<string>? Written, Exception? Failure) Apply(SqliteWrite write)
    {
        if (write.CancellationToken.IsCancellationRequested)
        {
            return (null, new OperationCanceledException(write.CancellationToken));
        }

        // All expectations are looked at before anything changes, so a batch that does not match needs no undoing.
        foreach (var change in write.Changes)
        {
            if (change.IfMatch is { } expected && (CurrentETag(change.Key) ?? "") != expected)
            {
                return (null, new RecordConflictException(change.Key));
            }
        }

        return ([.. write.Changes.Select(Apply)], null);
    }

    private string Apply(RecordChange change)
    {
        switch (change)
        {
            case RecordChange.Put put:
                var etag = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
                _put.With(put.Key, put.Owner, put.Kind, etag, put.ExpiresAt?.ToUnixTimeMilliseconds(), Bytes(put.Content))
                    .ExecuteNonQuery();
                return etag;
            case RecordChange.Delete delete:
                _delete.With(delete.Key).ExecuteNonQuery();
                return "";
            default:
                return "";
        }
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> content) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out var whole)
        && whole.Offset == 0
        && whole.Count == whole.Array!.Length
            ? whole.Array
            : content.ToArray();

    private string? CurrentETag(string key) => (string?)_etag.With(key).ExecuteScalar();
}

using System.Security.Cryptography;
using Npgsql;

namespace CustomerBot.Storage.PostgreSql;

/// <summary>One batch in one transaction: lock what it expects, compare, apply.</summary>
internal sealed class PostgreSqlWrite(NpgsqlConnection connection, IReadOnlyList<RecordChange> changes)
{
    private const string Put = """
        INSERT INTO record (key, owner, kind, etag, expires_at, content) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (key) DO UPDATE SET
            owner = excluded.owner, kind = excluded.kind, etag = excluded.etag, expires_at = excluded.expires_at, content = excluded.content
        """;

    /// <summary>For a record that must not exist: a second node that inserts the same key waits for this one, then conflicts.</summary>
    private const string Insert = "INSERT INTO record (key, owner, kind, etag, expires_at, content) VALUES ($1, $2, $3, $4, $5, $6)";

    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await CompareAsync(cancellationToken);
        var etags = await ApplyAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return etags;
    }

    /// <summary>Shared locks for what is only looked at, so that many turns can depend on one record at once.</summary>
    private async Task CompareAsync(CancellationToken cancellationToken)
    {
        var current = new Dictionary<string, string>(StringComparer.Ordinal);
        await LockAsync("SELECT key, etag FROM record WHERE key = ANY($1) ORDER BY key FOR SHARE", IsCheck, current, cancellationToken);
        await LockAsync(
            "SELECT key, etag FROM record WHERE key = ANY($1) ORDER BY key FOR UPDATE",
            IsConditional,
            current,
            cancellationToken
        );
        foreach (var change in changes)
        {
            if (change.IfMatch is { } expected && current.GetValueOrDefault(change.Key, "") != expected)
            {
                throw new RecordConflictException(change.Key);
            }
        }
    }

    private async Task LockAsync(
        string statement,
        Func<RecordChange, bool> which,
        Dictionary<string, string> current,
        CancellationToken cancellationToken
    )
    {
        var keys = changes.Where(which).Select(change => change.Key).ToArray();
        if (keys.Length == 0)
        {
            return;
        }

#pragma warning disable CA2100 // one of the two constants above
        await using var command = new NpgsqlCommand(statement, connection) { Parameters = { new() { Value = keys } } };
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            current[reader.GetString(0)] = reader.GetString(1);
        }
    }

    private async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        var etags = new string[changes.Count];
        // In one order for all batches: two that met in opposite orders would wait for each other until the server ends one.
        foreach (var index in Enumerable.Range(0, changes.Count).OrderBy(index => changes[index].Key, StringComparer.Ordinal))
        {
            etags[index] = Add(batch, changes[index]);
        }

        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }

        return etags;
    }

    private static string Add(NpgsqlBatch batch, RecordChange change)
    {
        switch (change)
        {
            case RecordChange.Put put:
                var etag = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
                batch.BatchCommands.Add(
                    new(put.MustBeNew ? Insert : Put)
                    {
                        Parameters =
                        {
                            new() { Value = put.Key },
                            new() { Value = put.Owner },
                            new() { Value = put.Kind },
                            new() { Value = etag },
                            new() { Value = put.ExpiresAt is { } end ? end.ToUnixTimeMilliseconds() : DBNull.Value },
                            new() { Value = put.Content },
                        },
                    }
                );
                return etag;
            case RecordChange.Delete delete:
                batch.BatchCommands.Add(new("DELETE FROM record WHERE key = $1") { Parameters = { new() { Value = delete.Key } } });
                return "";
            default:
                return "";
        }
    }

    private static bool IsCheck(RecordChange change) => change is RecordChange.Check;

    private static bool IsConditional(RecordChange change) => change is not RecordChange.Check && change.IfMatch is not null;
}

using System.Runtime.CompilerServices;
using Npgsql;

namespace CustomerBot.Storage.PostgreSql;

/// <summary>Keeps the records in PostgreSQL, for several nodes.</summary>
internal sealed class PostgreSqlRecordStore(string connectionString) : IRecordStore, IAsyncDisposable
{
    private const int PageSize = 500;
    private const int MostAttempts = 10;
    private const string Columns = "key, owner, kind, expires_at, content, etag";

    private readonly PostgreSqlDatabase _database = new(connectionString);

    public async Task<StoredRecord?> GetAsync(string key, CancellationToken cancellationToken) =>
        (await ListAsync($"SELECT {Columns} FROM record WHERE key = $1", [key], cancellationToken)).FirstOrDefault();

    public async Task<IReadOnlyList<StoredRecord>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        await ListAsync($"SELECT {Columns} FROM record WHERE key = ANY($1)", [keys.ToArray()], cancellationToken);

    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var connection = await _database.OpenAsync(cancellationToken);
            try
            {
                return await new PostgreSqlWrite(connection, changes).RunAsync(cancellationToken);
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                throw new RecordConflictException(await ExistingAsync(changes, cancellationToken));
            }
            catch (PostgresException exception) when (exception.IsTransient || IsDeadlock(exception))
            {
                // Two batches that lock the same records in different order: the server ends one, and it simply runs again.
                if (attempt == MostAttempts)
                {
                    throw;
                }
            }
        }
    }

    public IAsyncEnumerable<StoredRecord> ByOwnerAsync(string owner, CancellationToken cancellationToken) =>
        PagesAsync($"SELECT {Columns} FROM record WHERE owner = $1 AND key > $2 ORDER BY key LIMIT $3", owner, "", cancellationToken);

    public IAsyncEnumerable<StoredRecord> ByKindAsync(string kind, string? afterKey, CancellationToken cancellationToken) =>
        PagesAsync(
            $"SELECT {Columns} FROM record WHERE kind = $1 AND key > $2 ORDER BY key LIMIT $3",
            kind,
            afterKey ?? "",
            cancellationToken
        );

    public async Task<IReadOnlyList<StoredRecord>> ExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        await ListAsync(
            $"SELECT {Columns} FROM record WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2",
            [now.ToUnixTimeMilliseconds(), limit],
            cancellationToken
        );

    public async Task<IReadOnlyList<RecordCount>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _database.OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            "SELECT kind, count(*), count(*) FILTER (WHERE expires_at <= $1) FROM record GROUP BY kind ORDER BY kind",
            [now.ToUnixTimeMilliseconds()]
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var counts = new List<RecordCount>();
        while (await reader.ReadAsync(cancellationToken))
        {
            counts.Add(new(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2)));
        }

        return counts;
    }

    public async Task CompactAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _database.OpenAsync(cancellationToken);
        await using var command = Command(connection, "VACUUM record", []);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async IAsyncEnumerable<StoredRecord> PagesAsync(
        string statement,
        string what,
        string after,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        List<StoredRecord> page;
        do
        {
            page = await ListAsync(statement, [what, after, PageSize], cancellationToken);
            foreach (var record in page)
            {
                yield return record;
            }

            after = page.Count > 0 ? page[^1].Key : after;
        } while (page.Count == PageSize);
    }

    private async Task<List<StoredRecord>> ListAsync(string statement, object[] parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _database.OpenAsync(cancellationToken);
        await using var command = Command(connection, statement, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var records = new List<StoredRecord>();
        while (await reader.ReadAsync(cancellationToken))
        {
            records.Add(
                new(
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.GetString(2),
                    await reader.IsDBNullAsync(3, cancellationToken) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(3)),
                    await reader.GetFieldValueAsync<byte[]>(4, cancellationToken),
                    reader.GetString(5)
                )
            );
        }

        return records;
    }

    private async Task<string> ExistingAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        var expectedNew = changes.Where(change => change.MustBeNew).Select(change => change.Key).ToArray();
        var existing = await GetManyAsync(expectedNew, cancellationToken);
        return existing.Count > 0 ? existing[0].Key : expectedNew[0];
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string statement, object[] parameters)
    {
#pragma warning disable CA2100 // constants of this class; values travel as parameters
        var command = new NpgsqlCommand(statement, connection);
#pragma warning restore CA2100
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new() { Value = parameter });
        }

        return command;
    }

    private static bool IsDeadlock(PostgresException exception) =>
        exception.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;
}

using Microsoft.Data.Sqlite;

namespace CustomerBot.Storage.Sqlite;

/// <summary>One reading connection with its prepared statements; used by one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private const string Columns = "key, owner, kind, expires_at, content, etag";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _byKey;
    private readonly SqliteCommand _byOwner;
    private readonly SqliteCommand _byKind;
    private readonly SqliteCommand _expired;
    private readonly SqliteCommand _count;

    public SqliteReader(SqliteDatabase database)
    {
        _connection = database.OpenReader();
        _byKey = _connection.Prepared($"SELECT {Columns} FROM record WHERE key = $key", "$key");
        _byOwner = _connection.Prepared(
            $"SELECT {Columns} FROM record WHERE owner = $owner AND key > $after ORDER BY key LIMIT $limit",
            "$owner",
            "$after",
            "$limit"
        );
        _byKind = _connection.Prepared(
            $"SELECT {Columns} FROM record WHERE kind = $kind AND key > $after ORDER BY key LIMIT $limit",
            "$kind",
            "$after",
            "$limit"
        );
        _expired = _connection.Prepared(
            $"SELECT {Columns} FROM record WHERE expires_at <= $now ORDER BY expires_at LIMIT $limit",
            "$now",
            "$limit"
        );
        _count = _connection.Prepared(
            "SELECT kind, COUNT(*), COUNT(CASE WHEN expires_at <= $now THEN 1 END) FROM record GROUP BY kind ORDER BY kind",
            "$now"
        );
    }

    public StoredRecord? ByKey(string key)
    {
        using var reader = _byKey.With(key).ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    public List<StoredRecord> ByOwner(string owner, string after, int limit) => All(_byOwner.With(owner, after, limit));

    public List<StoredRecord> ByKind(string kind, string after, int limit) => All(_byKind.With(kind, after, limit));

    public List<StoredRecord> Expired(DateTimeOffset now, int limit) => All(_expired.With(now.ToUnixTimeMilliseconds(), limit));

    public List<RecordCount> Count(DateTimeOffset now)
    {
        var counts = new List<RecordCount>();
        using var reader = _count.With(now.ToUnixTimeMilliseconds()).ExecuteReader();
        while (reader.Read())
        {
            counts.Add(new(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2)));
        }

        return counts;
    }

    public void Dispose()
    {
        _byKey.Dispose();
        _byOwner.Dispose();
        _byKind.Dispose();
        _expired.Dispose();
        _count.Dispose();
        _connection.Dispose();
    }

    private static List<StoredRecord> All(SqliteCommand command)
    {
        var records = new List<StoredRecord>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            records.Add(Read(reader));
        }

        return records;
    }

    private static StoredRecord Read(SqliteDataReader reader) =>
        new(
            reader.GetString(0),
            reader.GetString(1),
            reader.GetString(2),
            reader.IsDBNull(3) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(3)),
            reader.GetFieldValue<byte[]>(4),
            reader.GetString(5)
        );
}

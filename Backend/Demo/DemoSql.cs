using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Backend;

/// <summary>Short forms for the few statements the demo shop needs; values always travel as parameters.</summary>
internal static class DemoSql
{
    public static async Task<int> ExecuteAsync(
        this SqliteConnection connection,
        string sql,
        (string Name, object? Value)[] values,
        CancellationToken cancellationToken
    )
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<T?> ScalarAsync<T>(
        this SqliteConnection connection,
        string sql,
        (string Name, object? Value)[] values,
        CancellationToken cancellationToken
    )
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync(cancellationToken) is T value ? value : default;
    }

    /// <summary>Reads the column <c>data</c> of all rows.</summary>
    public static async Task<IReadOnlyList<T>> ListAsync<T>(
        this SqliteConnection connection,
        string sql,
        JsonTypeInfo<T> type,
        (string Name, object? Value)[] values,
        CancellationToken cancellationToken
    )
    {
        await using var command = Command(connection, sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add(JsonSerializer.Deserialize(reader.GetString(0), type)!);
        }

        return found;
    }

    /// <summary>Waits for other writers now, not at the first change.</summary>
    public static SqliteTransaction BeginWriting(this SqliteConnection connection) => connection.BeginTransaction(deferred: false);

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this room; values travel as parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}

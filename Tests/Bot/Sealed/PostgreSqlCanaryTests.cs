using CustomerBot.Tests.Storage.PostgreSql;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>PostgreSQL: a dump as text, the files of the database, the write-ahead log, the server's log.</summary>
public sealed class PostgreSqlCanaryTests : CanaryContract, IDisposable
{
    /// <summary>A server of its own for each test: all databases of a server share its write-ahead log.</summary>
    private readonly PostgreSqlServer _server = new();
    private string _connection = "";

    public void Dispose() => _server.Dispose();

    private protected override async Task<(string Key, string Value)[]> SettingsAsync()
    {
        _connection = await _server.CreateDatabaseAsync();
        return [("Storage:Engine", "PostgreSql"), ("Storage:PostgreSqlConnection", _connection)];
    }

    private protected override async Task<IReadOnlyList<(string Name, byte[] Bytes)>> OutsideAsync() =>
        [("pg_dump", await _server.DumpAsync(_connection)), .. await _server.FilesAsync(_connection)];
}

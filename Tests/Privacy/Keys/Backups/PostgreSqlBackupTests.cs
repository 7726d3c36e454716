using CustomerBot.Storage;
using CustomerBot.Storage.PostgreSql;
using CustomerBot.Tests.Storage.PostgreSql;

namespace CustomerBot.Tests.Privacy.Keys.Backups;

/// <summary>pg_dump, and psql into a new database.</summary>
public sealed class PostgreSqlBackupTests(PostgreSqlServer server) : BackupContract, IClassFixture<PostgreSqlServer>
{
    private string _connection = "";

    private protected override async Task<IRecordStore> OpenAsync()
    {
        _connection = await server.CreateDatabaseAsync();
        return new PostgreSqlRecordStore(_connection);
    }

    private protected override async Task<IRecordStore> OpenCopyAsync()
    {
        var copy = await server.CreateDatabaseAsync();
        await server.RestoreAsync(await server.DumpAsync(_connection), copy);
        return new PostgreSqlRecordStore(copy);
    }
}

using CustomerBot.Storage;
using CustomerBot.Storage.Sqlite;

namespace CustomerBot.Tests.Privacy.Keys.Backups;

/// <summary>All files of the data folder are copied.</summary>
public sealed class SqliteBackupTests : BackupContract, IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly List<TestFolder> _copies = [];

    public void Dispose()
    {
        _folder.Dispose();
        _copies.ForEach(copy => copy.Dispose());
    }

    private protected override Task<IRecordStore> OpenAsync() => Task.FromResult<IRecordStore>(new SqliteRecordStore(_folder.FullName));

    private protected override Task<IRecordStore> OpenCopyAsync()
    {
        _copies.Add(_folder.Backup());
        return Task.FromResult<IRecordStore>(new SqliteRecordStore(_copies[^1].FullName));
    }
}

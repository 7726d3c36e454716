using CustomerBot.Storage;
using CustomerBot.Storage.Sqlite;
using CustomerBot.Tests.Storage.Contract;

namespace CustomerBot.Tests.Storage.Sqlite;

public sealed class SqliteRecordStoreTests : RecordStoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("records").FullName;
    private readonly List<SqliteRecordStore> _open = [];

    private protected override Task<IRecordStore> OpenAsync()
    {
        var store = new SqliteRecordStore(_folder);
        _open.Add(store);
        return Task.FromResult<IRecordStore>(store);
    }

    private protected override Task<IRecordStore> ReopenAsync() => OpenAsync();

    protected override async ValueTask CloseAsync()
    {
        foreach (var store in _open)
        {
            await store.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_batch_that_fails_half_way_does_not_fail_its_neighbours()
    {
        var tooLong = new RecordChange.Put(Key(1), null!, "kind", null, "sealed"u8.ToArray());

        var writes = new List<Task>
        {
            Store.WriteAsync([Put(2)], default),
            Store.WriteAsync([Put(3), tooLong], default),
            Store.WriteAsync([Put(4)], default),
        };
        await writes[0];
        await writes[2];

        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(writes[1]);
        (await Store.GetAsync(Key(3), default)).ShouldBeNull();
        (await Store.GetAsync(Key(4), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_a_clear_sentence()
    {
        await Store.WriteAsync([Put(1)], default);
        await using (
            var connection = new Microsoft.Data.Sqlite.SqliteConnection(
                $"Data Source={Path.Combine(_folder, SqliteDatabase.FileName)};Pooling=False"
            )
        )
        {
            await connection.OpenAsync();
            connection.Execute("PRAGMA user_version = 99");
        }

        await using var newer = new SqliteRecordStore(_folder);
        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => newer.GetAsync(Key(1), default));

        refusal.Message.ShouldContain("newer version of the bot (schema 99");
    }

    [Fact]
    public async Task The_files_belong_to_the_account_of_the_bot_alone()
    {
        var folder = Path.Combine(_folder, "inner");
        await using var store = new SqliteRecordStore(folder);
        await store.WriteAsync([Put(1)], default);

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

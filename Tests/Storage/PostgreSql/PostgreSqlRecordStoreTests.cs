using CustomerBot.Storage;
using CustomerBot.Storage.PostgreSql;
using CustomerBot.Tests.Storage.Contract;
using Npgsql;

namespace CustomerBot.Tests.Storage.PostgreSql;

public sealed class PostgreSqlRecordStoreTests(PostgreSqlServer server) : RecordStoreContract, IClassFixture<PostgreSqlServer>
{
    private readonly List<PostgreSqlRecordStore> _open = [];
    private string _database = "";

    private protected override async Task<IRecordStore> OpenAsync()
    {
        _database = await server.CreateDatabaseAsync();
        return await ReopenAsync();
    }

    private protected override Task<IRecordStore> ReopenAsync()
    {
        var store = new PostgreSqlRecordStore(_database);
        _open.Add(store);
        return Task.FromResult<IRecordStore>(store);
    }

    protected override async ValueTask CloseAsync()
    {
        foreach (var store in _open)
        {
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_a_clear_sentence()
    {
        await Store.WriteAsync([Put(1)], default);
        await using var source = NpgsqlDataSource.Create(_database);
        await using var command = source.CreateCommand("UPDATE schema_version SET version = 99");
        await command.ExecuteNonQueryAsync();

        var newer = await ReopenAsync();
        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => newer.GetAsync(Key(1), default));

        refusal.Message.ShouldContain("newer version of the bot (schema 99");
    }

    [Fact]
    public async Task Nodes_that_start_at_once_make_one_schema()
    {
        var nodes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ReopenAsync()));

        await Task.WhenAll(nodes.Select((node, number) => node.WriteAsync([Put(number)], default)));

        (await Store.CountAsync(Now, default)).ShouldBe([new RecordCount("kind", 6, 0)]);
    }

    [Fact]
    public async Task Batches_that_lock_the_same_records_in_opposite_order_both_pass()
    {
        await Store.WriteAsync([Put(1), Put(2)], default);
        var second = await ReopenAsync();

        var batches = Enumerable
            .Range(0, 40)
            .Select(number => number % 2 == 0 ? Store.WriteAsync([Put(1), Put(2)], default) : second.WriteAsync([Put(2), Put(1)], default));

        (await Task.WhenAll(batches)).ShouldAllBe(etags => etags.Count == 2);
    }
}

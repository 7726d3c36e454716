using Azure.Storage.Blobs;
using CustomerBot.Storage;
using CustomerBot.Storage.AzureBlob;
using CustomerBot.Tests.Storage.Contract;

namespace CustomerBot.Tests.Storage.AzureBlob;

public sealed class BlobRecordStoreTests(AzuriteServer server) : RecordStoreContract, IClassFixture<AzuriteServer>
{
    private BlobContainerClient? _container;

    private BlobContainerClient Container => _container!;

    private protected override int MoreThanAPage => 201;

    private protected override Task<IRecordStore> OpenAsync()
    {
        _container = server.NewContainer();
        return ReopenAsync();
    }

    private protected override Task<IRecordStore> ReopenAsync() => Task.FromResult<IRecordStore>(new BlobRecordStore(Container));

    [Fact]
    public async Task A_container_of_a_newer_version_is_refused_with_a_clear_sentence()
    {
        await Store.WriteAsync([Put(1)], default);
        await Container.GetBlobClient("schema").UploadAsync(BinaryData.FromString("99"), overwrite: true);

        var newer = await ReopenAsync();
        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => newer.GetAsync(Key(1), default));

        refusal.Message.ShouldContain("newer version of the bot (schema 99");
    }

    [Fact]
    public async Task A_batch_leaves_no_trace_of_its_transaction()
    {
        await Store.WriteAsync([Put(1), Put(2), Put(3)], default);
        await Should.ThrowAsync<RecordConflictException>(() => Store.WriteAsync([Put(4), Put(1, "")], default));

        (await BlobNamesAsync("t/")).ShouldBeEmpty();
        (await BlobNamesAsync("r/")).Count.ShouldBe(3);
    }

    [Theory, InlineData(TransactionState.Committed, true), InlineData(TransactionState.Aborted, false)]
    public async Task What_a_node_that_died_left_under_way_is_read_and_finished_as_it_was_decided(string outcome, bool counts)
    {
        await Store.WriteAsync([Put(1)], default);
        await LeaveUnderWayAsync(outcome);

        (await Store.GetAsync(Key(1), default))!.Owner.ShouldBe(counts ? "new owner" : "owner");
        (await Store.GetAsync(Key(2), default) is not null).ShouldBe(counts);

        await Store.CompactAsync(default);
        (await BlobNamesAsync("t/")).ShouldBeEmpty();
        (await Store.GetAsync(Key(1), default))!.Owner.ShouldBe(counts ? "new owner" : "owner");
        await Store.WriteAsync([Put(1), Put(2)], default);
    }

    [Fact]
    public async Task A_batch_under_way_does_not_count_yet()
    {
        await Store.WriteAsync([Put(1)], default);
        await LeaveUnderWayAsync(TransactionState.Running);

        (await Store.GetAsync(Key(1), default))!.Owner.ShouldBe("owner");
        (await Store.GetAsync(Key(2), default)).ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_that_was_lost_on_the_way_does_not_turn_a_write_into_a_conflict()
    {
        var forgetful = new BlobRecordStore(ForgetfulTransport.Container(Container, server.ConnectionString()));

        var first = (await forgetful.WriteAsync([Put(1, "")], default))[0];
        var second = (await forgetful.WriteAsync([Put(1, first)], default))[0];
        await forgetful.WriteAsync([Put(1, second), Put(2, "")], default);
        var third = (await Store.GetAsync(Key(1), default))!.ETag;
        await forgetful.WriteAsync([new RecordChange.Delete(Key(1), third)], default);

        (await Store.GetAsync(Key(1), default)).ShouldBeNull();
        (await Store.GetAsync(Key(2), default)).ShouldNotBeNull();
    }

    private async Task LeaveUnderWayAsync(string outcome)
    {
        var records = new RecordBlobs(Container);
        var transactions = new Transactions(Container);
        var running = await transactions.BeginAsync("dead", [Key(1), Key(2)], default);
        foreach (var key in new[] { Key(1), Key(2) })
        {
            var blob = await records.ReadAsync(key, default);
            var version = new BlobVersion("new owner", "kind", null, "00", 1);
            await records.TryWriteAsync(blob with { Header = new(blob.Header.Committed, "dead", version), Pending = new byte[1] }, default);
        }

        if (outcome == TransactionState.Committed)
        {
            await transactions.TryCommitAsync("dead", [Key(1), Key(2)], running, default);
        }
        else if (outcome == TransactionState.Aborted)
        {
            var state = BinaryData.FromString($$"""{"outcome":"aborted","keys":["{{Key(1)}}","{{Key(2)}}"]}""");
            await Container.GetBlobClient("t/dead").UploadAsync(state, overwrite: true);
        }
    }

    private async Task<List<string>> BlobNamesAsync(string prefix)
    {
        var names = new List<string>();
        await foreach (var item in Container.GetBlobsAsync(new Azure.Storage.Blobs.Models.GetBlobsOptions { Prefix = prefix }))
        {
            names.Add(item.Name);
        }

        return names;
    }
}

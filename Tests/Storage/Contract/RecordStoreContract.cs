using CustomerBot.Storage;

namespace CustomerBot.Tests.Storage.Contract;

/// <summary>What every engine promises. An engine's test class only says how to open it.</summary>
public abstract class RecordStoreContract : IAsyncLifetime
{
    protected static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private IRecordStore? _store;

    private protected IRecordStore Store => _store!;

    private protected abstract Task<IRecordStore> OpenAsync();

    /// <summary>More records than the engine reads at once.</summary>
    private protected virtual int MoreThanAPage => 601;

    /// <summary>Opens the same data once more, as after a restart or on a second node.</summary>
    private protected abstract Task<IRecordStore> ReopenAsync();

    protected virtual ValueTask CloseAsync() => ValueTask.CompletedTask;

    public async ValueTask InitializeAsync() => _store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_record_comes_back_as_it_was_put()
    {
        var content = Enumerable.Range(0, 3000).Select(number => (byte)number).ToArray();

        var etags = await Store.WriteAsync([new RecordChange.Put(Key(1), "owner", "kind", Now.AddDays(30), content)], default);

        var record = (await Store.GetAsync(Key(1), default)).ShouldNotBeNull();
        record.ShouldSatisfyAllConditions(
            () => record.Key.ShouldBe(Key(1)),
            () => record.Owner.ShouldBe("owner"),
            () => record.Kind.ShouldBe("kind"),
            () => record.ExpiresAt.ShouldBe(Now.AddDays(30)),
            () => record.Content.ToArray().ShouldBe(content),
            () => record.ETag.ShouldBe(etags[0])
        );
    }

    [Fact]
    public async Task A_missing_record_is_null() => (await Store.GetAsync(Key(1), default)).ShouldBeNull();

    [Fact]
    public async Task A_record_without_expiry_and_content_is_kept_so()
    {
        await Store.WriteAsync([new RecordChange.Put(Key(1), "owner", "kind", null, Array.Empty<byte>())], default);

        var record = (await Store.GetAsync(Key(1), default)).ShouldNotBeNull();
        record.ExpiresAt.ShouldBeNull();
        record.Content.Length.ShouldBe(0);
    }

    [Fact]
    public async Task Get_many_returns_those_that_exist()
    {
        await Store.WriteAsync([Put(1), Put(2), Put(3)], default);

        var records = await Store.GetManyAsync([Key(1), Key(3), Key(9), Key(1)], default);

        records.Select(record => record.Key).Order().ShouldBe([Key(1), Key(3)]);
    }

    [Fact]
    public async Task The_etag_changes_with_every_write_even_of_the_same_content()
    {
        var first = (await Store.WriteAsync([Put(1)], default))[0];
        var second = (await Store.WriteAsync([Put(1)], default))[0];
        await Store.WriteAsync([new RecordChange.Delete(Key(1))], default);
        var third = (await Store.WriteAsync([Put(1)], default))[0];

        new[] { first, second, third }.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_put_with_the_current_etag_passes_and_with_an_old_one_conflicts()
    {
        var first = (await Store.WriteAsync([Put(1)], default))[0];
        await Store.WriteAsync([Put(1, first)], default);

        var conflict = await Should.ThrowAsync<RecordConflictException>(() => Store.WriteAsync([Put(1, first)], default));

        conflict.Key.ShouldBe(Key(1));
    }

    [Fact]
    public async Task A_put_of_a_new_record_conflicts_when_it_exists()
    {
        await Store.WriteAsync([Put(1, "")], default);

        await Should.ThrowAsync<RecordConflictException>(() => Store.WriteAsync([Put(1, "")], default));
    }

    [Fact]
    public async Task A_put_or_delete_of_a_missing_record_with_an_etag_conflicts()
    {
        await Should.ThrowAsync<RecordConflictException>(() => Store.WriteAsync([Put(1, "0123456789abcdef")], default));
        await Should.ThrowAsync<RecordConflictException>(() =>
            Store.WriteAsync([new RecordChange.Delete(Key(1), "0123456789abcdef")], default)
        );
    }

    [Fact]
    public async Task Deleting_a_missing_record_is_no_error() =>
        (await Store.WriteAsync([new RecordChange.Delete(Key(1))], default)).ShouldBe([""]);

    [Fact]
    public async Task A_batch_is_stored_whole_or_not_at_all()
    {
        var first = (await Store.WriteAsync([Put(1), Put(2)], default))[0];

        await Should.ThrowAsync<RecordConflictException>(() =>
            Store.WriteAsync([Put(3), new RecordChange.Delete(Key(2)), Put(1, first + "x"), Put(4)], default)
        );

        (await Store.GetAsync(Key(3), default)).ShouldBeNull();
        (await Store.GetAsync(Key(4), default)).ShouldBeNull();
        (await Store.GetAsync(Key(2), default)).ShouldNotBeNull();
        (await Store.GetAsync(Key(1), default))!.ETag.ShouldBe(first);
    }

    [Fact]
    public async Task A_batch_with_a_check_passes_only_while_the_record_is_as_expected()
    {
        var etag = (await Store.WriteAsync([Put(1)], default))[0];

        await Store.WriteAsync([new RecordChange.Check(Key(1), etag), Put(2)], default);
        await Store.WriteAsync([new RecordChange.Delete(Key(1))], default);

        (await Store.GetAsync(Key(2), default)).ShouldNotBeNull();
        await Should.ThrowAsync<RecordConflictException>(() => Store.WriteAsync([new RecordChange.Check(Key(1), etag), Put(3)], default));
        (await Store.GetAsync(Key(3), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Records_are_listed_by_owner()
    {
        await Store.WriteAsync([Put(1, owner: "anna"), Put(2, owner: "bert"), Put(3, owner: "anna")], default);

        (await KeysAsync(Store.ByOwnerAsync("anna", default))).Order().ShouldBe([Key(1), Key(3)]);
        (await KeysAsync(Store.ByOwnerAsync("nobody", default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_that_changes_owner_and_kind_is_listed_under_the_new_ones_only()
    {
        await Store.WriteAsync([Put(1, owner: "anna", kind: "old")], default);
        await Store.WriteAsync([Put(1, owner: "bert", kind: "new")], default);

        (await KeysAsync(Store.ByOwnerAsync("anna", default))).ShouldBeEmpty();
        (await KeysAsync(Store.ByOwnerAsync("bert", default))).ShouldBe([Key(1)]);
        (await KeysAsync(Store.ByKindAsync("old", null, default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_records_than_a_page_are_listed_by_kind_in_the_order_of_their_keys()
    {
        await Store.WriteAsync(
            [.. Enumerable.Range(0, (2 * MoreThanAPage) + 1).Select(number => Put(number, kind: number % 2 == 0 ? "even" : "odd"))],
            default
        );

        var keys = await KeysAsync(Store.ByKindAsync("even", null, default));

        keys.ShouldBe(Enumerable.Range(0, MoreThanAPage + 1).Select(number => Key(2 * number)));
        (await KeysAsync(Store.ByKindAsync("even", keys[^3], default))).ShouldBe([keys[^2], keys[^1]]);
    }

    [Fact]
    public async Task Due_records_are_listed_longest_due_first_and_never_before_their_time()
    {
        await Store.WriteAsync([PutUntil(1, Now), PutUntil(2, Now.AddDays(-3)), PutUntil(3, Now.AddMilliseconds(1)), Put(4)], default);

        var due = await Store.ExpiredAsync(Now, 10, default);
        var first = await Store.ExpiredAsync(Now, 1, default);

        due.Select(record => record.Key).ShouldBe([Key(2), Key(1)]);
        first.Select(record => record.Key).ShouldBe([Key(2)]);
    }

    [Fact]
    public async Task Counts_tell_kinds_and_what_is_due()
    {
        await Store.WriteAsync([PutUntil(1, Now.AddDays(-1)), PutUntil(2, Now.AddDays(1)), Put(3, kind: "other")], default);

        (await Store.CountAsync(Now, default)).ShouldBe([new RecordCount("kind", 2, 1), new RecordCount("other", 1, 0)], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_opening_again()
    {
        var etag = (await Store.WriteAsync([Put(1)], default))[0];

        var again = await ReopenAsync();

        (await again.GetAsync(Key(1), default))!.ETag.ShouldBe(etag);
    }

    [Fact]
    public async Task Of_many_writers_that_expect_the_same_state_exactly_one_wins()
    {
        var second = await ReopenAsync();
        var etag = (await Store.WriteAsync([Put(1)], default))[0];

        var attempts = Enumerable.Range(0, 20).Select(number => TryAsync(number % 2 == 0 ? Store : second, Put(1, etag)));
        var outcomes = await Task.WhenAll(attempts);

        outcomes.Count(won => won).ShouldBe(1);
    }

    [Fact]
    public async Task Concurrent_batches_lose_no_update()
    {
        var second = await ReopenAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => AddOneAsync(number % 2 == 0 ? Store : second, times: 5)));

        (await Store.GetAsync(Key(1), default))!.Content.Span[0].ShouldBe((byte)40);
    }

    [Fact]
    public async Task A_cancelled_call_says_so()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => Store.GetAsync(Key(1), cancelled));
        await Should.ThrowAsync<OperationCanceledException>(() => Store.WriteAsync([Put(1)], cancelled));
        (await Store.GetAsync(Key(1), default)).ShouldBeNull();
    }

    private static async Task AddOneAsync(IRecordStore store, int times)
    {
        for (var done = 0; done < times; )
        {
            var record = await store.GetAsync(Key(1), default);
            var next = new[] { (byte)((record?.Content.Span[0] ?? 0) + 1) };
            done += await TryAsync(store, new RecordChange.Put(Key(1), "owner", "kind", null, next, record?.ETag ?? "")) ? 1 : 0;
        }
    }

    private static async Task<bool> TryAsync(IRecordStore store, RecordChange change)
    {
        try
        {
            await store.WriteAsync([change], default);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    private protected static string Key(int number) => $"{number:x64}";

    private protected static RecordChange.Put Put(int number, string? ifMatch = null, string owner = "owner", string kind = "kind") =>
        new(Key(number), owner, kind, null, "sealed"u8.ToArray(), ifMatch);

    private static RecordChange.Put PutUntil(int number, DateTimeOffset end) =>
        new(Key(number), "owner", "kind", end, "sealed"u8.ToArray());

    private static async Task<List<string>> KeysAsync(IAsyncEnumerable<StoredRecord> records)
    {
        var keys = new List<string>();
        await foreach (var record in records)
        {
            keys.Add(record.Key);
        }

        return keys;
    }
}

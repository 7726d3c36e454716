using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy;

public sealed class DeclaredStoreTests
{
    private static readonly DataSubject _anna = DataSubject.ForUser("webchat", "anna");
    private static readonly DocumentAddress _address = new("callback", _anna, "request");
    private static readonly Callback _content = new("Anna", "+49 30 23125 001");

    [Fact]
    public async Task A_document_comes_back_as_it_was_put()
    {
        await using var host = new PrivacyHost();

        var etags = await host.Store.WriteAsync(new DocumentBatch().Put(_address, _content, CallbackJson.Default.Callback), default);

        var found = (await host.Store.ReadAsync(_address, CallbackJson.Default.Callback, default)).ShouldNotBeNull();
        found.Content.ShouldBe(_content);
        found.ETag.ShouldBe(etags[0]);
    }

    [Fact]
    public async Task A_field_that_no_declaration_names_is_refused_and_the_batch_with_it()
    {
        await using var host = new PrivacyHost();
        var batch = new DocumentBatch()
            .Put(_address, _content, CallbackJson.Default.Callback)
            .Put(_address with { Name = "second" }, new Undeclared("Anna", "39"), CallbackJson.Default.Undeclared);

        var refusal = await Should.ThrowAsync<UndeclaredFieldException>(() => host.Store.WriteAsync(batch, default));

        refusal.Message.ShouldContain("shoeSize");
        (await host.Store.ReadAsync(_address, CallbackJson.Default.Callback, default)).ShouldBeNull();
    }

    [Fact]
    public async Task An_undeclared_purpose_and_a_bare_value_are_refused()
    {
        await using var host = new PrivacyHost();

        await Should.ThrowAsync<UndeclaredFieldException>(() =>
            host.Store.WriteAsync(
                new DocumentBatch().Put(_address with { Purpose = "newsletter" }, _content, CallbackJson.Default.Callback),
                default
            )
        );
        await Should.ThrowAsync<UndeclaredFieldException>(() =>
            host.Store.WriteAsync(new DocumentBatch().Put(_address, "Anna", CallbackJson.Default.String), default)
        );
    }

    [Fact]
    public async Task A_document_is_not_returned_after_its_time_even_before_the_sweep()
    {
        await using var host = new PrivacyHost();
        await host.Store.WriteAsync(new DocumentBatch().Put(_address, _content, CallbackJson.Default.Callback), default);

        host.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        (await host.Store.ReadAsync(_address, CallbackJson.Default.Callback, default)).ShouldNotBeNull();
        host.Clock.Advance(TimeSpan.FromSeconds(1));

        (await host.Store.ReadAsync(_address, CallbackJson.Default.Callback, default)).ShouldBeNull();
        (await host.Store.ReadManyAsync([_address], CallbackJson.Default.Callback, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_write_against_an_old_etag_is_a_conflict_and_stores_nothing()
    {
        await using var host = new PrivacyHost();
        var other = _address with { Name = "other" };
        await host.Store.WriteAsync(new DocumentBatch().Put(_address, _content, CallbackJson.Default.Callback), default);

        var conflict = await Should.ThrowAsync<DocumentConflictException>(() =>
            host.Store.WriteAsync(
                new DocumentBatch()
                    .Put(other, _content, CallbackJson.Default.Callback)
                    .Put(_address, _content, CallbackJson.Default.Callback, ""),
                default
            )
        );

        conflict.Purpose.ShouldBe("callback");
        (await host.Store.ReadAsync(other, CallbackJson.Default.Callback, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Many_are_read_at_once_and_missing_ones_left_out()
    {
        await using var host = new PrivacyHost();
        var second = _address with { Name = "second" };
        var batch = new DocumentBatch()
            .Put(_address, _content, CallbackJson.Default.Callback)
            .Put(second, _content, CallbackJson.Default.Callback);
        await host.Store.WriteAsync(batch, default);
        await host.Store.WriteAsync(new DocumentBatch().Delete(_address), default);

        var found = await host.Store.ReadManyAsync(
            [_address, second, _address with { Name = "third" }],
            CallbackJson.Default.Callback,
            default
        );

        found.Select(document => document.Address).ShouldBe([second]);
    }

    [Fact]
    public void Nothing_prints_a_person()
    {
        _anna.ToString().ShouldBe("DataSubject");
        _address.ToString().ShouldNotContain("anna");
        new StoredDocument<Callback>(_address, _content, "1").ToString().ShouldNotContain("Anna");
    }
}

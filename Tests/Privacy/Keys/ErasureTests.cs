using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;

namespace CustomerBot.Tests.Privacy.Keys;

public sealed class ErasureTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    [Fact]
    public async Task The_key_goes_with_the_documents()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);

        await host.Rights.EraseAsync(_anna, null, default);

        (await host.RecordsOfAsync(_anna)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_restored_without_its_key_is_gone_for_good()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        var record = (await host.AllRecordsAsync()).First(record => record.Kind == "callback");
        await host.Rights.EraseAsync(_anna, null, default);

        await host.Records.WriteAsync(
            [new CustomerBot.Storage.RecordChange.Put(record.Key, record.Owner, record.Kind, record.ExpiresAt, record.Content)],
            default
        );

        (await host.ReadAsync(_anna)).ShouldBeNull();
        (await host.RecordsOfAsync(_anna)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_back_after_an_erasure_starts_afresh()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Rights.EraseAsync(_anna, null, default);

        await host.PutAsync(_anna, person: "Anna again");

        (await host.ReadAsync(_anna))!.Name.ShouldBe("Anna again");
    }

    [Fact]
    public async Task An_erasure_on_another_node_is_noticed_by_a_node_that_still_has_the_key_in_memory()
    {
        using var folder = new TestFolder();
        var vault = new MemoryVault();
        await using var first = new PrivacyHost(folder.FullName, vault: vault);
        await using var second = new PrivacyHost(folder.FullName, first.Clock, vault);
        await first.PutAsync(_anna);
        await second.Rights.EraseAsync(_anna, null, default);

        await first.PutAsync(_anna, "later");

        (await second.ReadAsync(_anna, "later")).ShouldNotBeNull();
        (await first.ReadAsync(_anna)).ShouldBeNull();
    }

    [Fact]
    public async Task Erasing_one_purpose_moves_the_rest_to_a_new_key()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);
        var old = (await host.RecordsOfAsync(_anna)).ToDictionary(record => record.Key);

        await host.Rights.EraseAsync(_anna, "callback", default);

        (await host.Ledger.StatusAsync(_anna, "callback", "de", default)).ShouldBe(ConsentStatus.Given);
        foreach (var record in await host.RecordsOfAsync(_anna))
        {
            record.Content.ToArray().ShouldNotBe(old[record.Key].Content.ToArray());
        }
    }

    [Fact]
    public async Task The_receipt_says_when_no_backup_can_bring_it_back()
    {
        var vault = new MemoryVault { RecoverableAfterDeletion = TimeSpan.FromDays(90) };
        await using var host = new PrivacyHost(vault: vault);
        await host.PutAsync(_anna);
        host.Clock.Advance(TimeSpan.FromDays(2));

        var receipt = await host.Rights.EraseAsync(_anna, null, default);

        receipt.OutOfBackupsBy.ShouldBe(host.Clock.GetUtcNow() + TimeSpan.FromDays(5 + 90));
    }

    [Theory, InlineData("de", "97 Tage"), InlineData("en", "97 days")]
    public async Task The_privacy_page_says_how_long_that_takes_at_most(string language, string longest)
    {
        var vault = new MemoryVault { RecoverableAfterDeletion = TimeSpan.FromDays(90) };
        await using var host = new PrivacyHost(vault: vault);

        host.Get<PrivacyPage>().Body(language).ShouldContain(longest);
    }

    [Fact]
    public async Task Turns_that_write_during_an_erasure_leave_nothing_that_the_receipt_does_not_count_or_that_comes_later()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);

        var turns = Task.Run(async () =>
        {
            for (var turn = 0; turn < 100; turn++)
            {
                await host.PutAsync(_anna, $"{turn}");
            }
        });
        await host.Rights.EraseAsync(_anna, null, default);
        await turns;
        await host.Rights.EraseAsync(_anna, null, default);

        (await host.RecordsOfAsync(_anna)).ShouldBeEmpty();
    }
}

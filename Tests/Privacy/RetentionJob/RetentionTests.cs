using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;
using Microsoft.Extensions.Hosting;

namespace CustomerBot.Tests.Privacy.RetentionJob;

public sealed class RetentionTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    [Fact]
    public async Task What_is_due_goes_with_the_key_of_its_person()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.PutAsync(PrivacyHost.Person("bert"));
        host.Clock.Advance(TimeSpan.FromDays(15));
        await host.PutAsync(PrivacyHost.Person("bert"), "later");
        host.Clock.Advance(TimeSpan.FromDays(15));

        var report = (await host.Retention.RunAsync(default)).ShouldNotBeNull();

        report.Records.ShouldBe(new Dictionary<string, long> { ["callback"] = 2 });
        report.Keys.ShouldBe(1);
        (await host.RecordsOfAsync(_anna)).ShouldBeEmpty();
        (await host.RecordsOfAsync(PrivacyHost.Person("bert"))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_preview_counts_and_deletes_nothing()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        host.Clock.Advance(TimeSpan.FromDays(31));

        (await host.Retention.PreviewAsync(default)).Records.ShouldBe(new Dictionary<string, long> { ["callback"] = 1 });
        (await host.RecordsOfAsync(_anna)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Over_two_years_everything_goes_on_its_day_and_nothing_earlier()
    {
        await using var host = new PrivacyHost();
        for (var day = 0; day < 730; day++)
        {
            await host.PutAsync(PrivacyHost.Person($"{day}"));
            host.Clock.Advance(TimeSpan.FromDays(1));
            await host.Retention.RunAsync(default);

            var people = (await host.Records.CountAsync(default, default)).Single(count => count.Kind == "callback").Total;
            people.ShouldBe(Math.Min(day + 1, 29));
        }
    }

    [Fact]
    public async Task After_a_long_pause_one_run_makes_up_for_all()
    {
        await using var host = new PrivacyHost();
        for (var number = 0; number < 1200; number++)
        {
            await host.PutAsync(PrivacyHost.Person($"{number % 40}"), $"{number}");
        }

        host.Clock.Advance(TimeSpan.FromDays(400));

        (await host.Retention.RunAsync(default))!.Records["callback"].ShouldBe(1200);
    }

    [Fact]
    public async Task Exactly_one_node_runs_at_a_time_and_a_dead_one_loses_its_turn()
    {
        using var folder = new TestFolder();
        var vault = new MemoryVault();
        await using var first = new PrivacyHost(folder.FullName, vault: vault);
        await using var second = new PrivacyHost(folder.FullName, first.Clock, vault);
        (await first.Get<RetentionTurn>().TryTakeAsync(default)).ShouldBeTrue();

        (await second.Retention.RunAsync(default)).ShouldBeNull();
        first.Clock.Advance(TimeSpan.FromMinutes(10));

        (await second.Retention.RunAsync(default)).ShouldNotBeNull();
        (await second.Retention.LastRunAsync(default)).ShouldBe(second.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_run_is_in_the_ledger_with_its_counts()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        host.Clock.Advance(TimeSpan.FromDays(31));

        await host.Retention.RunAsync(default);

        using var stream = new MemoryStream();
        await host.Chain.ExportAsync(stream, default);
        stream.Position = 0;
        var entry = (await LedgerFile.ReadAsync(stream, default)).Entries.ShouldHaveSingleItem();
        entry.Content.Event.ShouldBe(LedgerEvent.RetentionRun);
        entry.Content.Details["callback"].ShouldBe("1");
    }

    [Fact]
    public async Task A_document_whose_time_is_over_does_not_stand_in_the_way_of_a_new_one()
    {
        await using var host = new PrivacyHost();
        var address = new DocumentAddress("callback", _anna, "request");
        await host.PutAsync(_anna);
        host.Clock.Advance(TimeSpan.FromDays(31));

        await host.Store.WriteAsync(
            new DocumentBatch().Put(address, new("Anna", "2"), CallbackJson.Default.Callback, ifMatch: ""),
            default
        );

        (await host.ReadAsync(_anna))!.PhoneNumber.ShouldBe("2");
        await Should.ThrowAsync<DocumentConflictException>(() =>
            host.Store.WriteAsync(new DocumentBatch().Put(address, new("Anna", "3"), CallbackJson.Default.Callback, ifMatch: ""), default)
        );
    }

    [Fact]
    public async Task The_service_sweeps_and_rotates_and_survives_a_vault_that_is_away()
    {
        var vault = new MemoryVault();
        await using var host = new PrivacyHost(vault: vault);
        await host.PutAsync(_anna);
        var service = host.Get<IEnumerable<IHostedService>>().OfType<Housekeeping>().Single();
        host.Clock.Advance(TimeSpan.FromDays(31));
        var before = vault.Names;

        vault.Failure = CustomerBot.Encryption.VaultException.Unavailable("kek");
        await service.RunOnceAsync(default);
        vault.Failure = null;
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await service.RunOnceAsync(default);

        (await host.RecordsOfAsync(_anna)).ShouldBeEmpty();
        vault.Names.ShouldNotBe(before);
    }
}

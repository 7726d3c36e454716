using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Storage.Sqlite;
using CustomerBot.Tests.Encryption;
using CustomerBot.Tests.Privacy.Declaring;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Privacy.Rights;

/// <summary>The storage guard: without legal basis nothing is stored and nothing is read, whoever asks and on whatever node.</summary>
public sealed class LegalBasisTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    [Fact]
    public async Task Without_consent_nothing_is_stored()
    {
        await using var host = new PrivacyHost(declarations: PrivacyHost.Shipped);

        var refused = await Should.ThrowAsync<NoLegalBasisException>(() => host.PutAsync(_anna));

        (refused.Purpose, refused.IsLimited).ShouldBe(("callback", false));
        (await host.RecordsOfAsync(_anna)).ShouldBeEmpty();
    }

    [Theory, InlineData(Decision.Refused), InlineData(Decision.Withdrawn)]
    public async Task After_a_no_nothing_is_stored_or_read(Decision decision)
    {
        await using var host = new PrivacyHost(declarations: PrivacyHost.Shipped);
        await DecideAsync(host, Decision.Given);
        await host.PutAsync(_anna);

        await DecideAsync(host, decision);

        await Should.ThrowAsync<NoLegalBasisException>(() => host.PutAsync(_anna));
        await Should.ThrowAsync<NoLegalBasisException>(() => host.ReadAsync(_anna));
    }

    [Fact]
    public async Task A_consent_to_an_older_text_lets_nothing_new_in()
    {
        using var folder = new TestFolder();
        using var changed = new DeclarationsCopy();
        changed.Edit("callback", "\"deleteAfter\": \"P30D\"", "\"deleteAfter\": \"P60D\"");
        var vault = new MemoryVault();
        await using var before = new PrivacyHost(folder.FullName, vault: vault, declarations: PrivacyHost.Shipped);
        await DecideAsync(before, Decision.Given);
        await before.PutAsync(_anna);

        await using var after = new PrivacyHost(folder.FullName, before.Clock, vault, declarations: changed.FullName);

        (await after.ReadAsync(_anna)).ShouldNotBeNull();
        await Should.ThrowAsync<NoLegalBasisException>(() => after.PutAsync(_anna));
    }

    [Theory, InlineData(LimitKind.Restriction), InlineData(LimitKind.Objection)]
    public async Task What_is_restricted_is_not_used_until_the_person_lifts_it(LimitKind kind)
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.PutAsync(PrivacyHost.Person("bert"));

        await host.Limits.SetAsync(_anna, "callback", kind, "R-234567", default);

        (await Should.ThrowAsync<NoLegalBasisException>(() => host.PutAsync(_anna))).IsLimited.ShouldBeTrue();
        await Should.ThrowAsync<NoLegalBasisException>(() => host.ReadAsync(_anna));
        (await host.ReadAsync(PrivacyHost.Person("bert"))).ShouldNotBeNull();
        (await host.Limits.LiftAsync(_anna, "callback", default)).ShouldBeTrue();
        (await host.ReadAsync(_anna)).ShouldNotBeNull();
        (await host.Limits.LiftAsync(_anna, "callback", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Restricted_data_is_still_exported_deleted_on_time_and_erased()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Limits.SetAsync(_anna, "callback", LimitKind.Restriction, "R-234567", default);

        using var export = await host.Rights.ExportAsync(_anna, default);
        export.RootElement.GetProperty("purposes")[0].GetProperty("purpose").GetString().ShouldBe("callback");
        host.Clock.Advance(TimeSpan.FromDays(31));

        (await host.Retention.RunAsync(default))!.Records["callback"].ShouldBe(1);
        (await host.Rights.EraseAsync(_anna, null, default)).Erased.Keys.ShouldContain("processing-limit");
    }

    [Theory, InlineData("withdrawal"), InlineData("restriction")]
    public async Task A_write_under_way_meets_the_end_of_its_basis_on_another_node(string end)
    {
        using var folder = new TestFolder();
        var vault = new MemoryVault();
        await using var other = new PrivacyHost(folder.FullName, vault: vault, declarations: PrivacyHost.Shipped);
        await DecideAsync(other, Decision.Given);
        await using var host = new PrivacyHost(
            folder.FullName,
            other.Clock,
            vault,
            services =>
                services.AddSingleton<IRecordStore>(_ => new InterruptedStore(
                    new SqliteRecordStore(folder.FullName),
                    "callback",
                    () =>
                        end == "withdrawal"
                            ? DecideAsync(other, Decision.Withdrawn)
                            : other.Limits.SetAsync(_anna, "callback", LimitKind.Restriction, "R-234567", default)
                )),
            PrivacyHost.Shipped
        );

        await Should.ThrowAsync<NoLegalBasisException>(() => host.PutAsync(_anna));
        (await host.RecordsOfAsync(_anna)).ShouldNotContain(record => record.Kind == "callback");
    }

    [Fact]
    public void Only_what_can_rest_can_be_restricted()
    {
        var declarations = DeclarationsFolder.Read(PrivacyHost.Shipped);

        declarations.Purposes.Where(ProcessingLimits.CanCover).Select(purpose => purpose.Id).ShouldContain("callback");
        string[] never = ["conversation", "consent-proof", "data-subject-request", "processing-limit", "data-export"];
        never.ShouldAllBe(id => !ProcessingLimits.CanCover(declarations[id]));
    }

    private static Task DecideAsync(PrivacyHost host, Decision decision) =>
        host.Ledger.RecordAsync(_anna, "callback", decision, "Darf ich?", "de", default);
}

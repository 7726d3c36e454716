using System.Text;
using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.Incidents;

/// <summary>Whom a data breach concerns, on a real store and its ledger.</summary>
public sealed class IncidentExaminationTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");
    private static readonly DataSubject _bert = PrivacyHost.Person("bert");
    private static readonly DataSubject _carla = PrivacyHost.Person("carla");

    [Fact]
    public async Task Who_lay_there_is_certain_who_came_back_later_possible_who_came_only_later_is_not_affected()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Ledger.RecordNoticeAsync(_bert, "Guten Tag", "de", default);
        await host.PutAsync(_bert);
        host.Clock.Advance(TimeSpan.FromHours(1));
        var query = Query(host, TimeSpan.FromMinutes(90), TimeSpan.FromMinutes(30));
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.PutAsync(_bert);
        await host.PutAsync(_carla);

        var (report, persons) = await RunAsync(host, query with { PurposeId = "callback" });

        (report.Certain, report.Possible).ShouldBe((1, 1));
        var callback = report.Purposes.ShouldHaveSingleItem();
        (callback.Purpose, callback.Persons, callback.Records).ShouldBe(("callback", 2, 2));
        callback.Categories.ShouldBe(["contact", "content", "contract", "usage"]);
        persons.Select(person => person.IsCertain).Order().ShouldBe([false, true]);
        persons.ShouldAllBe(person => person.Contacts.Contains(new ContactDetail("phoneNumber", "+49 30 23125 001")));
    }

    [Fact]
    public async Task Who_was_erased_since_is_counted_though_nobody_knows_who_it_was()
    {
        await using var host = new PrivacyHost();
        await host.Ledger.RecordNoticeAsync(_anna, "Guten Tag", "de", default);
        await host.Ledger.RecordNoticeAsync(_bert, "Guten Tag", "de", default);
        host.Clock.Advance(TimeSpan.FromHours(1));
        var query = Query(host, TimeSpan.FromHours(2), TimeSpan.Zero);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Rights.EraseAsync(_anna, null, default);

        var (report, persons) = await RunAsync(host, query);

        (report.Gone, persons.Count).ShouldBe((1, 1));
        report.Events["noticeShown"].ShouldBe(2);
        report.Events.ShouldNotContainKey("erasureDone"); // it came later
    }

    [Fact]
    public async Task A_person_without_a_way_to_reach_them_is_in_the_list_all_the_same()
    {
        await using var host = new PrivacyHost();
        await host.Ledger.RecordNoticeAsync(_anna, "Guten Tag", "de", default);

        var (_, persons) = await RunAsync(host, Query(host, TimeSpan.FromHours(1), TimeSpan.Zero));

        persons.ShouldHaveSingleItem().Contacts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_what_holds_the_wanted_kind_of_data_counts()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Ledger.RecordNoticeAsync(_bert, "Guten Tag", "de", default);

        var query = Query(host, TimeSpan.FromHours(1), TimeSpan.Zero);
        var (contact, _) = await RunAsync(host, query with { Category = "contact" });
        var (legal, _) = await RunAsync(host, query with { Category = "legal" });

        contact.Purposes.Select(purpose => purpose.Purpose).ShouldBe(["callback"]);
        legal.Purposes.Select(purpose => purpose.Purpose).ShouldBe(["consent-proof"]);
    }

    [Fact]
    public async Task A_person_who_restricted_the_use_is_told_too()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Limits.SetAsync(_anna, "callback", LimitKind.Restriction, "R-222222", default);

        var (_, persons) = await RunAsync(host, Query(host, TimeSpan.FromHours(1), TimeSpan.Zero) with { PurposeId = "callback" });

        persons.ShouldHaveSingleItem().Contacts.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_ledger_keeps_that_somebody_looked_and_no_name()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);

        var (report, _) = await RunAsync(host, Query(host, TimeSpan.FromHours(1), TimeSpan.Zero));

        using var ledger = new MemoryStream();
        await host.Chain.ExportAsync(ledger, default);
        var lines = Encoding.UTF8.GetString(ledger.ToArray());
        lines.ShouldContain("IncidentExamined");
        lines.ShouldContain(report.Number);
        lines.ShouldContain("\"contacts\":\"read\"");
        lines.ShouldNotContain("23125");
    }

    private static AffectedQuery Query(PrivacyHost host, TimeSpan since, TimeSpan until) =>
        new(host.Clock.GetUtcNow() - since, host.Clock.GetUtcNow() - until, null, null);

    private static async Task<(AffectedReport Report, List<AffectedPerson> Persons)> RunAsync(PrivacyHost host, AffectedQuery query)
    {
        var persons = new List<AffectedPerson>();
        var report = await host.Get<IncidentExamination>()
            .RunAsync(
                query,
                (person, _) =>
                {
                    persons.Add(person);
                    return Task.CompletedTask;
                },
                TestContext.Current.CancellationToken
            );
        return (report, persons);
    }
}

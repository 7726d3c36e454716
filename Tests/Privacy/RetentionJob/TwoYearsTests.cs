using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.RetentionJob;

/// <summary>Two years of use, month by month, under every purpose: each document goes on its day, with the key of its person, and none earlier.</summary>
public sealed class TwoYearsTests
{
    private const int Months = 24;

    /// <summary>What people are promised, written down a second time: a new purpose, or a changed period, is looked at here too.</summary>
    private static readonly Dictionary<string, string> _promised = new()
    {
        ["address-change"] = "30.00:00",
        ["callback"] = "30.00:00",
        ["callback-withdrawal"] = "30.00:00",
        ["cancellation"] = "30.00:00",
        ["consent-proof"] = "1095.00:00",
        ["conversation"] = "30.00:00",
        ["data-export"] = "0.00:15",
        ["data-subject-request"] = "1095.00:00",
        ["identity"] = "1.00:00",
        ["invoice-copy"] = "30.00:00",
        ["mail"] = "2.00:00",
        ["order-status"] = "30.00:00",
        ["processing-limit"] = "1095.00:00",
        ["recipient-notice"] = "365.00:00",
        ["return"] = "30.00:00",
        ["transcript"] = "30.00:00",
        ["unanswered"] = "90.00:00",
        ["withdrawal"] = "30.00:00",
    };

    [Fact]
    public async Task Every_purpose_that_is_declared_has_a_period_that_is_expected_here()
    {
        await using var all = new EverythingDeclared();

        all.Purposes.ToDictionary(purpose => purpose.Id, purpose => purpose.DeleteAfter.ToString("d'.'hh':'mm"))
            .OrderBy(period => period.Key, StringComparer.Ordinal)
            .ShouldBe(_promised.OrderBy(period => period.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everything_of_every_purpose_goes_on_its_day_and_nothing_earlier()
    {
        await using var all = new EverythingDeclared();
        var (host, start) = (all.Host, all.Host.Clock.GetUtcNow());
        await host.Retention.RunAsync(default);
        var ownKey = await LeftAsync(host); // under it the store keeps what is about nobody: the ledger, the state of the jobs
        var due = new PriorityQueue<(Purpose Purpose, DataSubject Person), DateTimeOffset>();
        for (var month = 0; month <= Months; month++)
        {
            await FollowAsync(start.AddMonths(month));
            foreach (var purpose in all.Purposes.Where(_ => month < Months))
            {
                var person = PrivacyHost.Person($"{purpose.Id} {month}");
                await all.StoreAsync(purpose, person);
                due.Enqueue((purpose, person), host.Clock.GetUtcNow() + purpose.DeleteAfter);
            }
        }

        await FollowAsync(DateTimeOffset.MaxValue);
        host.Clock.Advance(TimeSpan.FromDays(1)); // the proofs of consent written beside the last documents
        await host.Retention.RunAsync(default);
        (await LeftAsync(host)).ShouldBe(ownKey);

        async Task FollowAsync(DateTimeOffset until)
        {
            while (due.TryPeek(out var next, out var at) && at <= until)
            {
                due.Dequeue();
                await ShouldGoAtAsync(all, next.Purpose, next.Person, at);
            }

            host.Clock.SetUtcNow(until == DateTimeOffset.MaxValue ? host.Clock.GetUtcNow() : until);
        }
    }

    private static async Task ShouldGoAtAsync(EverythingDeclared all, Purpose purpose, DataSubject person, DateTimeOffset at)
    {
        var host = all.Host;
        var before = at.AddSeconds(-1);
        if (host.Clock.GetUtcNow() < before)
        {
            host.Clock.SetUtcNow(before);
            await host.Retention.RunAsync(default);
            (await all.IsReadableAsync(purpose, person)).ShouldBeTrue($"{purpose.Id} one second before its time");
        }

        host.Clock.SetUtcNow(at);
        (await all.IsReadableAsync(purpose, person)).ShouldBeFalse($"{purpose.Id} at its time");
        await host.Retention.RunAsync(default);

        var left = (await host.RecordsOfAsync(person)).Select(record => record.Kind).ToList();
        left.ShouldNotContain(purpose.Id);
        left.Where(SubjectKeyRing.IsKeyKind).Count().ShouldBe(left.Count > 0 ? 1 : 0, $"{purpose.Id}: a key goes with the last document");
    }

    /// <summary>Documents and keys, whoever owns them.</summary>
    private static async Task<IReadOnlyList<string>> LeftAsync(PrivacyHost host)
    {
        var declared = host.Get<Declarations>().Purposes.Select(purpose => purpose.Id).ToHashSet();
        var left = (await host.AllRecordsAsync()).Where(record => declared.Contains(record.Kind) || SubjectKeyRing.IsKeyKind(record.Kind));
        return [.. left.Select(record => record.Key)];
    }
}

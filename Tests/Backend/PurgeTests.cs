using CustomerBot.Backend;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Backend;

/// <summary>What the check of an identity leaves behind goes on its day, counters and warnings included.</summary>
public sealed class PurgeTests
{
    private static readonly DataSubject s_requester = DataSubject.ForUser("test", "anna");
    private static readonly DataSubject s_stranger = DataSubject.ForUser("test", "stranger");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Codes_counters_warnings_and_proofs_are_gone_a_day_after_their_last_use()
    {
        await using var host = BackendHost.Start();
        await ProveAsync(host);
        await GuessAsync(host);
        host.Shop.Mails.Count.ShouldBe(3, "two codes and the warning are with the customer, so they wait no more");
        var keys = await CountAsync(host, kind => kind.StartsWith("subject-key/", StringComparison.Ordinal));

        host.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));
        await host.Get<Retention>().RunAsync(Token);
        (await CountAsync(host, kind => kind == "identity")).ShouldBe(6, "two codes, two requesters, one target, one proof");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.Get<Retention>().RunAsync(Token);

        (await CountAsync(host, kind => kind is "identity" or "mail")).ShouldBe(0);
        (await CountAsync(host, kind => kind.StartsWith("subject-key/", StringComparison.Ordinal))).ShouldBeLessThan(keys);
    }

    private static async Task ProveAsync(BackendHost host)
    {
        await host.Codes.RequestAsync(s_requester, "conversation", DemoShop.Anna.Number.Value, DemoShop.Anna.Email, "de", Token);
        var check = await host.Codes.CheckAsync(s_requester, "conversation", host.Shop.LastCodeTo(DemoShop.Anna), Token);
        var proven = check.ShouldBeOfType<CodeCheck.Proven>();
        await host.Get<ProvenIdentities>().RecordAsync(s_requester, "conversation", proven.Customer, IdentityMethod.OneTimeCode, Token);
    }

    /// <summary>The stranger knows number and address, but does not read the mail.</summary>
    private static async Task GuessAsync(BackendHost host)
    {
        await host.Codes.RequestAsync(s_stranger, "other", DemoShop.Anna.Number.Value, DemoShop.Anna.Email, "de", Token);
        var wrong = host.Shop.LastCodeTo(DemoShop.Anna) == "000000" ? "000001" : "000000";
        for (var guess = 0; guess < CodeLimits.TriesPerCode; guess++)
        {
            await host.Codes.CheckAsync(s_stranger, "other", wrong, Token);
        }
    }

    private static async Task<long> CountAsync(BackendHost host, Func<string, bool> kind) =>
        (await host.Get<IRecordStore>().CountAsync(default, Token)).Where(count => kind(count.Kind)).Sum(count => count.Total);
}

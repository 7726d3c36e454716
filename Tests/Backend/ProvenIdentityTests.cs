using CustomerBot.Backend;
using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Backend;

public sealed class ProvenIdentityTests
{
    private static readonly DataSubject s_requester = DataSubject.ForUser("test", "somebody");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_proof_ends_after_fifteen_minutes_without_use()
    {
        await using var host = BackendHost.Start();
        var identities = host.Get<ProvenIdentities>();
        await ProveAsync(identities);

        host.Clock.Advance(TimeSpan.FromMinutes(15));
        (await identities.CurrentAsync(s_requester, "conversation", Token))!.CustomerNumber.ShouldBe(DemoShop.Anna.Number);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await identities.TouchAsync(s_requester, "conversation", Token);
        (await identities.CurrentAsync(s_requester, "conversation", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Use_prolongs_a_proof_up_to_an_hour()
    {
        await using var host = BackendHost.Start();
        var identities = host.Get<ProvenIdentities>();
        await ProveAsync(identities);

        for (var quarter = 0; quarter < 4; quarter++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(15));
            (await identities.CurrentAsync(s_requester, "conversation", Token)).ShouldNotBeNull();
            await identities.TouchAsync(s_requester, "conversation", Token);
        }

        host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await identities.CurrentAsync(s_requester, "conversation", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_proof_is_fresh_for_five_minutes_whatever_is_done_meanwhile()
    {
        await using var host = BackendHost.Start();
        var identities = host.Get<ProvenIdentities>();
        await ProveAsync(identities);

        host.Clock.Advance(TimeSpan.FromMinutes(5));
        (await identities.CurrentAsync(s_requester, "conversation", Token))!.IsFresh.ShouldBeTrue();
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await identities.TouchAsync(s_requester, "conversation", Token);
        (await identities.CurrentAsync(s_requester, "conversation", Token))!.IsFresh.ShouldBeFalse();
    }

    [Fact]
    public async Task A_proof_holds_for_its_requester_and_conversation_on_every_node_until_it_is_ended()
    {
        await using var host = BackendHost.Start();
        await using var second = host.SecondNode();
        await ProveAsync(host.Get<ProvenIdentities>());
        var identities = second.Get<ProvenIdentities>();

        (await identities.CurrentAsync(s_requester, "conversation", Token)).ShouldNotBeNull();
        (await identities.CurrentAsync(s_requester, "another", Token)).ShouldBeNull();
        (await identities.CurrentAsync(DataSubject.ForUser("test", "stranger"), "conversation", Token)).ShouldBeNull();
        await identities.EndAsync(s_requester, "conversation", Token);
        (await host.Get<ProvenIdentities>().CurrentAsync(s_requester, "conversation", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task The_ledger_records_how_it_was_proven_and_not_who()
    {
        await using var host = BackendHost.Start();
        await ProveAsync(host.Get<ProvenIdentities>());
        using var export = new MemoryStream();

        await host.Get<Ledger>().ExportAsync(export, Token);

        var text = System.Text.Encoding.UTF8.GetString(export.ToArray());
        text.ShouldContain("OneTimeCode");
        text.ShouldNotContain(DemoShop.Anna.Number.Value);
    }

    private static Task ProveAsync(ProvenIdentities identities) =>
        identities.RecordAsync(s_requester, "conversation", DemoShop.Anna.Number, IdentityMethod.OneTimeCode, Token);
}

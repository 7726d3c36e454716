using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy;

public sealed class ConsentLedgerTests
{
    private static readonly DataSubject _anna = DataSubject.ForUser("webchat", "anna");

    [Fact]
    public async Task Who_was_never_asked_has_no_status()
    {
        await using var host = new PrivacyHost(declarations: PrivacyHost.Shipped);

        (await host.Ledger.StatusAsync(_anna, "callback", "de", default)).ShouldBe(ConsentStatus.None);
    }

    [Theory]
    [InlineData(Decision.Given, ConsentStatus.Given)]
    [InlineData(Decision.Refused, ConsentStatus.Refused)]
    [InlineData(Decision.Withdrawn, ConsentStatus.Withdrawn)]
    public async Task The_latest_decision_counts(Decision decision, ConsentStatus status)
    {
        await using var host = new PrivacyHost(declarations: PrivacyHost.Shipped);
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);

        var proof = await host.Ledger.RecordAsync(_anna, "callback", decision, "Darf ich?", "de", default);

        proof.Number.ShouldMatch("^C-[2-9A-Z]{6}$");
        proof.At.ShouldBe(host.Clock.GetUtcNow());
        (await host.Ledger.StatusAsync(_anna, "callback", "en", default)).ShouldBe(status);
    }

    [Fact]
    public async Task Active_consents_are_listed_with_their_proof()
    {
        await using var host = new PrivacyHost(declarations: PrivacyHost.Shipped);
        var proof = await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);

        (await host.Ledger.ActiveAsync(_anna, default)).ShouldBe([new ActiveConsent("callback", proof.At, proof.Number)]);
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Withdrawn, "Widerruf", "de", default);
        (await host.Ledger.ActiveAsync(_anna, default)).ShouldBeEmpty();
    }
}

using System.Net;

namespace CustomerBot.Tests.BotSdk;

public sealed class AuthenticationForgeryTests(AuthenticationFixture fixture) : IClassFixture<AuthenticationFixture>
{
    public static TheoryData<string> Names => [.. AuthenticationForgeries.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task No_forged_or_stale_token_starts_a_turn(string name)
    {
        var forgery = AuthenticationForgeries.All[name](fixture.Issuer);
        var turns = fixture.Bot.Turns.Count;

        var status = await fixture.Bot.PostAsync(forgery.Authorization, forgery.Activity, forgery.Query);

        status.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
        fixture.Bot.Turns.Count.ShouldBe(turns);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task No_forged_or_stale_token_keeps_an_honest_one_out(string name)
    {
        var forgery = AuthenticationForgeries.All[name](fixture.Issuer);
        await fixture.Bot.PostAsync(forgery.Authorization, forgery.Activity, forgery.Query);

        var channel = await fixture.Bot.PostAsync(fixture.Issuer, AuthenticationToken.OfChannel(fixture.Issuer));
        var emulator = await fixture.Bot.PostAsync(fixture.Issuer, AuthenticationToken.OfEmulator(fixture.Issuer).Without("tid"));

        channel.ShouldBe(HttpStatusCode.OK);
        emulator.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void There_are_at_least_60_of_them() => AuthenticationForgeries.All.Count.ShouldBeGreaterThanOrEqualTo(60);
}

using System.Net;
using Microsoft.Bot.Connector.Authentication;

namespace CustomerBot.Tests.BotSdk;

public sealed class AuthenticationTests : IAsyncLifetime
{
    private AuthenticationIssuer _issuer = null!;

    public async ValueTask InitializeAsync() => _issuer = await AuthenticationIssuer.StartAsync();

    public ValueTask DisposeAsync() => _issuer.DisposeAsync();

    [Fact]
    public async Task A_channel_is_let_in_and_answered_with_the_bots_own_token()
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer);

        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer))).ShouldBe(HttpStatusCode.OK);

        bot.Turns.ShouldHaveSingleItem().CallerId.ShouldBe("urn:botframework:azure");
        _issuer.Received.ShouldBe(["Bearer bot-token-1"]);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("2.0")]
    public async Task The_emulator_is_let_in(string version)
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer);

        (await bot.PostAsync(_issuer, AuthenticationToken.OfEmulator(_issuer, version), "emulator")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task App_ids_are_compared_without_case()
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer);
        var token = AuthenticationToken.OfChannel(_issuer).With("aud", AuthenticationHost.AppId.ToUpperInvariant());

        (await bot.PostAsync(_issuer, token)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(-60, -4)]
    [InlineData(4, 60)]
    public async Task Clocks_may_differ_by_four_minutes(int from, int until)
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer);
        var token = AuthenticationToken.OfChannel(_issuer).Lasting(TimeSpan.FromMinutes(from), TimeSpan.FromMinutes(until));

        (await bot.PostAsync(_issuer, token)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_bot_is_let_in_when_it_is_on_the_list()
    {
        const string friend = "44444444-aaaa-2222-bbbb-333333333333";
        var demands = new AuthenticationConfiguration { ClaimsValidator = new AllowedCallersClaimsValidator([friend]) };
        await using var bot = await AuthenticationHost.StartAsync(_issuer, demands);

        (await bot.PostAsync(_issuer, AuthenticationToken.OfApp(_issuer, friend))).ShouldBe(HttpStatusCode.OK);
        (await bot.PostAsync(_issuer, AuthenticationToken.OfApp(_issuer, Guid.NewGuid().ToString()))).ShouldBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldHaveSingleItem().CallerId.ShouldBe($"urn:botframework:aadappid:{friend}");
    }

    [Fact]
    public async Task An_endorsement_that_the_bot_requires_must_be_there()
    {
        var demands = new AuthenticationConfiguration { RequiredEndorsements = ["certified"] };
        await using var bot = await AuthenticationHost.StartAsync(_issuer, demands);
        var certified = AuthenticationKey.Create("channel-3", ["msteams", "certified"]);
        _issuer.Publish(certified);

        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer))).ShouldBe(HttpStatusCode.Unauthorized);
        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer).SignedBy(certified))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_new_key_is_found_when_the_issuer_rolls_over()
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer);
        await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer));
        var next = AuthenticationKey.Create("channel-4", ["msteams"]);
        _issuer.Publish(next);

        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer).SignedBy(next))).ShouldBe(HttpStatusCode.OK);
        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Unknown_keys_cannot_make_the_bot_ask_the_issuer_again_and_again()
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer);

        var statuses = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(number => bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer).WithHeader("kid", $"forged-{number}")))
        );

        statuses.ShouldAllBe(status => status == HttpStatusCode.Unauthorized);
        _issuer.MetadataReads.ShouldBe(2);
    }

    [Fact]
    public async Task The_last_keys_stay_in_use_while_the_issuer_is_away()
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer);
        await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer));
        _issuer.IsAway = true;

        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer).WithHeader("kid", "new"))).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_is_let_in_while_no_keys_could_be_read()
    {
        _issuer.IsAway = true;
        await using var bot = await AuthenticationHost.StartAsync(_issuer);

        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer))).ShouldBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_app_id_anyone_may_call_but_not_with_a_token()
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer, appId: null);

        (await bot.PostAsync([], AuthenticationHost.Message(_issuer))).ShouldBe(HttpStatusCode.OK);
        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer))).ShouldBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldHaveSingleItem().CallerId.ShouldBeNull();
        _issuer.Received.ShouldBe([null]);
    }

    [Fact]
    public async Task The_bots_own_token_is_asked_for_once_and_renewed_when_it_is_refused()
    {
        await using var bot = await AuthenticationHost.StartAsync(_issuer);

        await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer));
        await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer));
        _issuer.Refusals = 1;
        (await bot.PostAsync(_issuer, AuthenticationToken.OfChannel(_issuer))).ShouldBe(HttpStatusCode.OK);

        _issuer.Received.ShouldBe(["Bearer bot-token-1", "Bearer bot-token-1", "Bearer bot-token-1", "Bearer bot-token-2"]);
    }
}

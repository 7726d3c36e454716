using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace CustomerBot.Tests.BotSdk;

/// <summary>The token service for users, and to whom the bot shows its own token.</summary>
public sealed class ConnectorTokenTests : IAsyncLifetime
{
    private static readonly ClaimsIdentity Bot = new([
        new Claim("aud", AuthenticationHost.AppId),
        new Claim("serviceurl", "https://verified.test/"),
    ]);

    private ConnectorStub _service = null!;
    private BotFrameworkAuthentication _authentication = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _service = await ConnectorStub.StartAsync();
        _authentication = BotFrameworkAuthenticationFactory.Create(
            null,
            validateAuthority: true,
            $"{_service.Address}login",
            $"{_service.Address}scope",
            "https://issuer.test",
            $"{_service.Address}",
            $"{_service.Address}channel",
            $"{_service.Address}entra",
            "urn:test",
            new PasswordServiceClientCredentialFactory(AuthenticationHost.AppId, AuthenticationHost.Secret, null, null, null),
            null,
            null,
            null
        );
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Users_tokens_are_read_exchanged_and_given_up()
    {
        _service.Answers(HttpStatusCode.OK, """{"access_token":"bot-token","expires_in":"3600"}""");
        using var client = await _authentication.CreateUserTokenClientAsync(Bot, Cancellation);

        _service.Answers(HttpStatusCode.OK, """{"token":"t","connectionName":"c"}""");
        (await client.GetUserTokenAsync("u&1", "c", "msteams", "123456", Cancellation)).Token.ShouldBe("t");
        _service.Answers(HttpStatusCode.NotFound);
        (await client.GetUserTokenAsync("u", "c", "msteams", null, Cancellation)).ShouldBeNull();
        _service.Answers(HttpStatusCode.OK, """[{"connectionName":"c","hasToken":true}]""");
        (await client.GetTokenStatusAsync("u", "msteams", "c", Cancellation))[0].HasToken.ShouldBe(true);
        _service.Answers(HttpStatusCode.OK, """{"https://graph.test":{"token":"g"}}""");
        (await client.GetAadTokensAsync("u", "c", ["https://graph.test"], "msteams", Cancellation))["https://graph.test"]
            .Token.ShouldBe("g");
        _service.Answers(HttpStatusCode.OK, """{"token":"x"}""");
        (await client.ExchangeTokenAsync("u", "c", "msteams", new TokenExchangeRequest(token: "own"), Cancellation)).Token.ShouldBe("x");
        _service.Answers(HttpStatusCode.NoContent);
        await client.SignOutUserAsync("u", "c", "msteams", Cancellation);

        _service
            .Requests.Select(request => $"{request.Method} {request.Target["/base/".Length..]}")
            .ShouldBe([
                "POST login/oauth2/v2.0/token",
                "GET api/usertoken/GetToken?userId=u%261&connectionName=c&channelId=msteams&code=123456",
                "GET api/usertoken/GetToken?userId=u&connectionName=c&channelId=msteams",
                "GET api/usertoken/GetTokenStatus?userId=u&channelId=msteams&include=c",
                "POST api/usertoken/GetAadTokens?userId=u&connectionName=c&channelId=msteams",
                "POST api/usertoken/exchange?userId=u&connectionName=c&channelId=msteams",
                "DELETE api/usertoken/SignOut?userId=u&connectionName=c&channelId=msteams",
            ]);
    }

    [Fact]
    public async Task A_token_endpoint_that_is_away_for_a_moment_is_asked_again()
    {
        _service.Answers(HttpStatusCode.ServiceUnavailable);
        _service.Answers(HttpStatusCode.OK, """{"access_token":"bot-token","expires_in":3600}""");
        using var client = await _authentication.CreateUserTokenClientAsync(Bot, Cancellation);

        await client.GetUserTokenAsync("u", "c", "msteams", null, Cancellation);

        _service.Requests.Select(request => request.Method).ShouldBe(["POST", "POST", "GET"]);
    }

    [Fact]
    public async Task A_wrong_secret_is_told_without_it()
    {
        _service.Answers(HttpStatusCode.Unauthorized, $"wrong secret: {AuthenticationHost.Secret}");
        using var client = await _authentication.CreateUserTokenClientAsync(Bot, Cancellation);

        var failure = await Should.ThrowAsync<RestException>(() => client.GetUserTokenAsync("u", "c", "msteams", null, Cancellation));

        failure.Message.ShouldContain("401");
        failure.ToString().ShouldNotContain(AuthenticationHost.Secret);
    }

    [Fact]
    public async Task A_sign_in_link_knows_who_signs_in()
    {
        _service.Answers(HttpStatusCode.OK, """{"access_token":"bot-token","expires_in":3600}""");
        _service.Answers(HttpStatusCode.OK, """{"signInLink":"https://sign.in","tokenExchangeResource":{"id":"r"}}""");
        using var client = await _authentication.CreateUserTokenClientAsync(Bot, Cancellation);
        var activity = new Activity("message", from: new ChannelAccount("u"), conversation: new ConversationAccount(id: "c1"));

        var resource = await client.GetSignInResourceAsync("c", activity, "https://back.test", Cancellation);

        resource.TokenExchangeResource.Id.ShouldBe("r");
        var query = _service.Requests[1].Target.Split("state=")[1].Split('&');
        var state = Encoding.UTF8.GetString(Convert.FromBase64String(Uri.UnescapeDataString(query[0])));
        state.ShouldBe(
            """{"connectionName":"c","conversation":{"user":{"id":"u"},"conversation":{"id":"c1"}},"msAppId":"<app>"}""".Replace(
                "<app>",
                AuthenticationHost.AppId,
                StringComparison.Ordinal
            )
        );
        query[1].ShouldBe("finalRedirect=https%3A%2F%2Fback.test");
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://europe.directline.botframework.com/", true)]
    [InlineData("https://verified.test/", true)]
    [InlineData("http://localhost:5000/", true)]
    [InlineData("https://intruder.test/", false)]
    [InlineData("https://verified.test/elsewhere/", false)]
    [InlineData("https://notbotframework.com/", false)]
    [InlineData("https://botframework.com.intruder.test/", false)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    public async Task The_bots_token_is_shown_to_trusted_services_only(string serviceUrl, bool isTrusted)
    {
        _service.Answers(HttpStatusCode.OK, """{"access_token":"bot-token","expires_in":3600}""");
        using var client = await _authentication.CreateConnectorFactory(Bot).CreateAsync(serviceUrl, null, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, serviceUrl);

        await client.Credentials.ProcessHttpRequestAsync(request, Cancellation);

        (request.Headers.Authorization != null).ShouldBe(isTrusted);
    }
}

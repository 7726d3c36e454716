using System.Net;
using System.Net.Http.Headers;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class CrossOriginTests
{
    private const string Shop = "https://www.example.de";

    [
        Theory,
        InlineData("/v3/directline/conversations"),
        InlineData("/v3/directline/conversations/x/activities"),
        InlineData("/v3/directline/x")
    ]
    public async Task A_browser_may_ask_first_and_without_a_token(string path)
    {
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:AllowedOrigins:0", Shop));

        var answer = await SendAsync(host, HttpMethod.Options, path, Shop);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Shop]);
        answer
            .Headers.GetValues("Access-Control-Allow-Headers")
            .Single()
            .ShouldContain("authorization, content-type, x-ms-bot-agent, x-requested-with");
        answer.Headers.GetValues("Access-Control-Allow-Methods").Single().ShouldBe("GET, POST, OPTIONS");
        answer.Headers.Vary.ShouldContain("Origin");
    }

    [Theory]
    [InlineData("POST", "/v3/directline/conversations", HttpStatusCode.Unauthorized)]
    [InlineData("POST", "/v3/directline/tokens/generate", HttpStatusCode.Forbidden)]
    [InlineData("GET", "/v3/directline/nothing", HttpStatusCode.NotFound)]
    public async Task Errors_can_be_read_across_origins_too(string method, string path, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:AllowedOrigins:0", Shop));

        var answer = await SendAsync(host, new HttpMethod(method), path, Shop);

        answer.StatusCode.ShouldBe(status);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Shop]);
    }

    [Fact]
    public async Task Pages_of_other_origins_are_refused_and_told_so()
    {
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:AllowedOrigins:0", Shop));
        using var client = await host.OpenAsync();

        var foreign = await SendAsync(host, HttpMethod.Post, "/v3/directline/conversations", "https://evil.example", client.Token);
        var listed = await SendAsync(host, HttpMethod.Post, "/v3/directline/conversations", Shop, client.Token);
        var own = await SendAsync(
            host,
            HttpMethod.Post,
            "/v3/directline/conversations",
            host.Address.GetLeftPart(UriPartial.Authority),
            client.Token
        );

        await foreign.ShouldBeErrorAsync(HttpStatusCode.Forbidden, "BadArgument");
        foreign.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://evil.example"]);
        listed.StatusCode.ShouldBe(HttpStatusCode.OK);
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_the_page_itself_gets_a_chat_token()
    {
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:AllowedOrigins:0", "*"));

        var foreign = await SendAsync(host, HttpMethod.Post, "/chat/token", "https://evil.example");
        using var crossSite = new HttpRequestMessage(HttpMethod.Post, "/chat/token") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        var own = await SendAsync(host, HttpMethod.Post, "/chat/token", host.Address.GetLeftPart(UriPartial.Authority));

        await foreign.ShouldBeErrorAsync(HttpStatusCode.Forbidden, "BadArgument");
        await (await host.Http.SendAsync(crossSite)).ShouldBeErrorAsync(HttpStatusCode.Forbidden, "BadArgument");
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_id_is_given_without_a_cookie()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var answer = await client.SendAsync(HttpMethod.Get, "/session/getsessionid");

        (await answer.JsonAsync()).GetProperty("sessionId").GetString().ShouldNotBeNullOrEmpty();
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    private static Task<HttpResponseMessage> SendAsync(
        ChannelHost host,
        HttpMethod method,
        string path,
        string origin,
        string? token = null
    )
    {
        var request = new HttpRequestMessage(method, path) { Headers = { { "Origin", origin } } };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return host.Http.SendAsync(request);
    }
}

using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot;

/// <summary>What every response tells the browser, whatever endpoint it comes from and whether it succeeds.</summary>
public sealed class SecurityHeaderTests(RunningBot running) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/accessibility")]
    [InlineData("/legal-notice")]
    [InlineData("/help/de/shipping-cost")]
    [InlineData("/page.css")]
    [InlineData("/health/live")]
    [InlineData("/operator/redaction")]
    [InlineData("/demo/outbox")]
    [InlineData("/api/messages")]
    [InlineData("/v3/directline/conversations")]
    [InlineData("/there/is/nothing")]
    public async Task No_response_is_sniffed_framed_or_runs_foreign_scripts(string path)
    {
        using var response = await running.Process.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        response.Headers.Contains("Strict-Transport-Security").ShouldBeFalse("it came over plain HTTP");
    }
}

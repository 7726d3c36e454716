using System.Net;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Channels.WebChat;

public sealed partial class PageTests
{
    [Theory]
    [InlineData(null, null, "de")]
    [InlineData(null, "en-GB,en;q=0.9", "en")]
    [InlineData(null, "fr-FR, de-AT;q=0.8, en;q=0.5", "de")]
    [InlineData(null, "en;q=0.3, de;q=0.9", "de")]
    [InlineData(null, "tr", "de")]
    [InlineData("en", "de", "en")]
    [InlineData("xx", "en", "en")]
    public async Task The_page_speaks_the_customer_s_language(string? asked, string? accepted, string language)
    {
        await using var host = await ChannelHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, asked is null ? "/" : $"/?lang={asked}");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted ?? "");

        var html = await (await host.Http.SendAsync(request)).Content.ReadAsStringAsync();

        html.ShouldContain($"<html lang=\"{language}\">");
        html.ShouldContain(language == "de" ? "Digitaler Assistent" : "Digital assistant");
        html.ShouldNotContain("{{");
    }

    [Fact]
    public async Task The_page_allows_neither_inline_scripts_nor_foreign_hosts()
    {
        await using var host = await ChannelHost.StartAsync();

        var answer = await host.Http.GetAsync("/");
        var html = await answer.Content.ReadAsStringAsync();

        answer
            .Headers.GetValues("Content-Security-Policy")
            .Single()
            .ShouldBe(
                "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
                    + "connect-src 'self' blob:; img-src 'self' data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            );
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        Addresses().Matches(html).Select(match => match.Groups[1].Value).ShouldAllBe(address => address.StartsWith("/chat/assets/"));
        html.ShouldNotContain("style=");
        html.ShouldNotContain(" onclick");
    }

    [Fact]
    public async Task Company_and_colour_come_from_the_configuration()
    {
        await using var host = await ChannelHost.StartAsync(
            ("Channels:WebChat:Title", "Müller & Söhne <GmbH>"),
            ("Channels:WebChat:AccentColor", "#ffcc00")
        );

        var html = await host.Http.GetStringAsync("/");
        var theme = await host.Http.GetStringAsync(AssetAddress(html, "theme.css"));

        html.ShouldContain("M&#252;ller &amp; S&#246;hne &lt;GmbH&gt;");
        html.ShouldNotContain("<GmbH>");
        theme.ShouldContain("--accent: #ffcc00");
        theme.ShouldContain("--on-accent: #000000");
    }

    [Fact]
    public async Task A_page_that_is_still_right_is_not_sent_again()
    {
        await using var host = await ChannelHost.StartAsync();
        var first = await host.Http.GetAsync("/");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        (await host.Http.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory, InlineData("chat.js"), InlineData("chat.css"), InlineData("theme.css"), InlineData("icon.svg")]
    public async Task Assets_are_kept_by_browsers_under_the_hash_of_their_content(string name)
    {
        await using var host = await ChannelHost.StartAsync();
        var address = AssetAddress(await host.Http.GetStringAsync("/"), name);

        var plain = await host.Http.GetAsync(address);
        var brotli = await GetAsync(host, address, "br, gzip");
        var old = await GetAsync(host, $"/chat/assets/000000000000/{name}", "identity");

        plain.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        plain.Headers.ETag.ShouldNotBe(brotli.Headers.ETag);
        brotli.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        brotli.Headers.Vary.ShouldContain("Accept-Encoding");
        old.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        (await host.Http.GetAsync("/chat/assets/x/nothing.js")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_script_that_a_script_imports_is_there()
    {
        await using var host = await ChannelHost.StartAsync();
        var address = AssetAddress(await host.Http.GetStringAsync("/"), "chat.js");
        var waiting = new Queue<string>(["chat.js"]);
        var seen = new HashSet<string>();

        while (waiting.TryDequeue(out var name))
        {
            var script = await host.Http.GetStringAsync(address.Replace("chat.js", name, StringComparison.Ordinal));
            foreach (Match import in Imports().Matches(script))
            {
                if (seen.Add(import.Groups[1].Value))
                {
                    waiting.Enqueue(import.Groups[1].Value);
                }
            }
        }

        seen.ShouldBe(
            ["session.js", "full-window.js", "card-style.js", "unsent.js", "plain-window.js", "plain-client.js", "plain-text.js"],
            ignoreOrder: true
        );
    }

    [Theory, InlineData("br"), InlineData("gzip"), InlineData("identity")]
    public async Task Web_Chat_is_served_in_each_encoding(string encoding)
    {
        Assert.SkipUnless(Machine.Has("node"), "Without Node.js the build has no Web Chat: ./test.sh says what the tests need.");
        await using var host = await ChannelHost.StartAsync();
        var address = WebChat().Match(await host.Http.GetStringAsync("/")).Groups[1].Value;

        var answer = await GetAsync(host, address, encoding);
        await using var content = await answer.Content.ReadAsStreamAsync();
        await using var decoded = encoding switch
        {
            "br" => new System.IO.Compression.BrotliStream(content, System.IO.Compression.CompressionMode.Decompress),
            "gzip" => new System.IO.Compression.GZipStream(content, System.IO.Compression.CompressionMode.Decompress),
            _ => content,
        };
        using var reader = new StreamReader(decoded);

        (await reader.ReadToEndAsync()).ShouldContain("renderWebChat");
    }

    [Fact]
    public async Task Without_Web_Chat_the_page_names_none()
    {
        await using var host = await ChannelHost.StartAsync(("Channels:WebChat:Plain", "true"));

        (await host.Http.GetStringAsync("/")).ShouldContain("data-web-chat=\"\"");
    }

    [Theory]
    [InlineData("AccentColor", "blue")]
    [InlineData("AccentColor", "#12345g")]
    [InlineData("Title", "A name that is so long that no header of any page on any screen of any customer could show it")]
    public async Task A_wrong_setting_stops_the_start_and_says_what_to_do(string setting, string value)
    {
        var start = ChannelHost.StartAsync(($"Channels:WebChat:{setting}", value));

        var failure = (await Should.ThrowAsync<OptionsValidationException>(start)).Failures.ShouldHaveSingleItem();

        failure.ShouldStartWith($"Channels:WebChat:{setting} ");
    }

    private static string AssetAddress(string html, string name) =>
        Regex.Match(html, $"\"(/chat/assets/[0-9a-f]{{12}}/{Regex.Escape(name)})\"").Groups[1].Value;

    private static Task<HttpResponseMessage> GetAsync(ChannelHost host, string address, string encoding)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        return host.Http.SendAsync(request);
    }

    [GeneratedRegex("(?:src|<link[^>]* href)=\"([^\"]*)\"")]
    private static partial Regex Addresses();

    [GeneratedRegex("'\\./([a-z-]+\\.js)'")]
    private static partial Regex Imports();

    [GeneratedRegex("data-web-chat=\"([^\"]+)\"")]
    private static partial Regex WebChat();
}

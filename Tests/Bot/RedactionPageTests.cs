using System.Net;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot;

/// <summary>The operator's page to try texts.</summary>
public sealed class RedactionPageTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Address = "/operator/redaction";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_is_shown_redacted_with_what_was_found()
    {
        using var form = new FormUrlEncodedContent([new("text", "<b>mail</b> max.muster@gmx.de")]);

        using var answer = await bot.Process.Http.PostAsync(Address, form, Token);

        var page = await answer.Content.ReadAsStringAsync(Token);
        page.ShouldContain("&lt;b&gt;mail&lt;/b&gt; [E-Mail 1]");
        page.ShouldContain("<dt>Email</dt><dd>max.muster@gmx.de (12–29, ");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_page_has_no_script_and_what_was_typed_reaches_no_log_and_no_file()
    {
        using var form = new FormUrlEncodedContent([new("text", "Vogelscheuchenkanarienvogel")]);
        using var answer = await bot.Process.Http.PostAsync(Address, form, Token);

        var page = await answer.Content.ReadAsStringAsync(Token);

        page.ShouldNotContain("<script");
        bot.Process.Output.ShouldAllBe(line => !line.Contains("Vogelscheuchen", StringComparison.Ordinal));
        Directory
            .EnumerateFiles(bot.Process.DataPath, "*", SearchOption.AllDirectories)
            .ShouldAllBe(file => !Read(file).Contains("Vogelscheuchen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_is_too_long_or_no_form_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("text", new string('a', 30_000))]);
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        using var tooLong = await bot.Process.Http.PostAsync(Address, form, Token);
        using var noForm = await bot.Process.Http.PostAsync(Address, json, Token);

        (tooLong.StatusCode, noForm.StatusCode).ShouldBe((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType));
    }

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

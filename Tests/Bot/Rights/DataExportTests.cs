using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Rights;

/// <summary>The copy from the real program: asked for in the chat, downloaded over HTTP.</summary>
public sealed partial class DataExportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_copy_arrives_once_with_what_was_typed_and_is_left_on_no_disk()
    {
        await using var bot = await BotProcess.StartAsync();
        var client = new ExpectRepliesClient(bot.Http, "de-DE");
        await client.JoinAsync(Token);
        foreach (
            var text in new[] { "Rückruf anfragen", "Einverstanden", "Erika Kanarienvogel", "+49 561 1234567", "Rechnung", "Ja, anfragen" }
        )
        {
            await client.SayAsync(text, Token);
        }

        await client.SayAsync("Welche Daten habt ihr von mir?", Token);
        var path = Link().Match(string.Concat(await client.SayAsync("Kopie herunterladen", Token))).Value;
        var before = Files(bot.DataPath);
        using var shown = await bot.Http.GetAsync(path, Token);
        using var again = await bot.Http.GetAsync(path, Token);
        using var file = await bot.Http.PostAsync(path + "/file", null, Token);
        using var used = await bot.Http.PostAsync(path + "/file", null, Token);

        (shown.StatusCode, again.StatusCode, file.StatusCode, used.StatusCode).ShouldBe(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Gone)
        );
        file.Headers.CacheControl!.NoStore.ShouldBeTrue();
        await using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(Token));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Token));
            var content = await reader.ReadToEndAsync(Token);
            content.ShouldContain("Kanarienvogel");
            content.ShouldContain("1234567");
        }

        Files(bot.DataPath).Except(before).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_to_read_has_no_script_and_only_its_own_style()
    {
        await using var bot = await BotProcess.StartAsync();
        var client = new ExpectRepliesClient(bot.Http, "en-GB");
        await client.JoinAsync(Token);
        var path = Link().Match(string.Concat(await client.SayAsync("Download a copy", Token))).Value;

        using var page = await bot.Http.PostAsync(path + "/view", null, Token);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("style-src 'sha256-");
        var html = await page.Content.ReadAsStringAsync(Token);
        html.ShouldContain("<html lang=\"en\">");
        html.ShouldNotContain("<script");
    }

    [Theory, InlineData("GET", ""), InlineData("POST", "/view"), InlineData("POST", "/file")]
    public async Task An_unknown_link_says_kindly_that_it_is_gone(string method, string action)
    {
        await using var bot = await BotProcess.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/data-export/{new string('A', 140)}{action}");

        using var answer = await bot.Http.SendAsync(request, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).OfType<string>()];

    [GeneratedRegex(@"/data-export/[\w-]+")]
    private static partial Regex Link();
}

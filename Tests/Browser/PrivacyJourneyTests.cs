using System.IO.Compression;
using System.Text.Json;
using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy;
using CustomerBot.Tests.Storage;
using CustomerBot.Tests.Support;
using Microsoft.Playwright;

namespace CustomerBot.Tests.Browser;

/// <summary>
/// A customer's whole visit in a real browser: notice, question, refusal, consent, copy of all that is kept, erasure. Afterwards
/// nothing is left on the disk, and the ledger still proves itself.
/// </summary>
public sealed class PrivacyJourneyTests(BrowserFixture browser)
{
    private const string Canary = "Kanarienvogel";
    private const string Phone = "7654321";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("de-DE", "Was kostet der Versand?", "4,95 Euro", "Welche Daten habt ihr von mir?", "Lösch meine Daten")]
    [InlineData("en-GB", "How much is shipping?", "4.95", "What data do you have about me?", "Delete my data")]
    public async Task From_the_first_notice_to_the_last_trace(string locale, string question, string answer, string access, string erasure)
    {
        var port = LocalServer.FreePort();
        await using var bot = await BotProcess.StartAsync(null, port, ("Dialogs:PublicUrl", $"http://127.0.0.1:{port}"));
        await using var host = new PrivacyHost(bot.DataPath, new(DateTimeOffset.UtcNow), declarations: PrivacyHost.Shipped);
        await using var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), bot.Address, locale, $"journey-{locale}");
        var texts = new PageText(locale);
        await chat.OpenChatAsync();
        await chat.SeeAsync(texts.Of(nameof(Texts.Welcome)));
        await chat.TakeScreenshotAsync();

        await AskAsync(chat, question, answer);
        await RefuseAsync(chat, texts);
        await AskAsync(chat, question, answer);
        await AgreeAsync(chat, texts);

        await ViewCopyAsync(chat, texts, access);
        var copy = await DownloadCopyAsync(chat, texts);
        await ShouldHoldAllThatIsStoredAsync(copy, host);

        await chat.SayAsync(erasure);
        await chat.SeeAsync(texts.Of(nameof(Texts.EraseQuestion)));
        await chat.TakeScreenshotAsync();
        await chat.ChooseAsync(texts.Whole(nameof(Texts.EraseConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.EraseKeptByLaw)));
        await chat.TakeScreenshotAsync();

        var left = await DownloadCopyAsync(chat, texts);
        (left.Contains(Canary, StringComparison.Ordinal), left.Contains(Phone, StringComparison.Ordinal)).ShouldBe((false, false));
        (await host.AllRecordsAsync()).Select(record => record.Kind).ShouldNotContain("callback");
        chat.Console.Where(line => line.StartsWith("error", StringComparison.Ordinal)).ShouldBeEmpty();
        await bot.StopAsync();
        ByteSearch.FilesWith(bot.DataPath, Canary).ShouldBeEmpty();
        ByteSearch.FilesWith(bot.DataPath, Phone).ShouldBeEmpty();
        var report = await host.Chain.VerifyAsync(null, Token);
        (report.Fault, report.Entries > 5).ShouldBe((null, true));
    }

    private static async Task AskAsync(ChatWindow chat, string question, string answer)
    {
        var answers = chat.Page.Locator("#chat").GetByText(answer);
        var before = await answers.CountAsync();
        await chat.SayAsync(question);
        await Assertions.Expect(answers.Nth(before)).ToBeVisibleAsync();
    }

    private static async Task RefuseAsync(ChatWindow chat, PageText texts)
    {
        await chat.SayAsync(texts.Whole(nameof(Texts.RequestCallback)));
        await Assertions.Expect(ButtonOf(chat, texts, nameof(Texts.ConsentDecline))).ToBeVisibleAsync();
        await chat.TakeScreenshotAsync();
        await chat.ChooseAsync(texts.Whole(nameof(Texts.ConsentDecline)));
        await chat.SeeAsync(texts.Of(nameof(Texts.ConsentRefused)));
    }

    private static async Task AgreeAsync(ChatWindow chat, PageText texts)
    {
        await chat.SayAsync(texts.Whole(nameof(Texts.GiveConsent)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.ConsentAgree)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackName)));
        await chat.SayAsync($"Erika {Canary}");
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackPhone)));
        await chat.SayAsync($"+49 561 {Phone}");
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackTopic)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.RatherNotSay)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackSummary)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.CallbackConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackDone)));
        await chat.TakeScreenshotAsync();
    }

    /// <summary>By the menu, on a page with two buttons, as HTML to read; after that the link leads nowhere.</summary>
    private static async Task ViewCopyAsync(ChatWindow chat, PageText texts, string access)
    {
        await chat.SayAsync(access);
        await chat.SeeAsync(texts.Of(nameof(Texts.RightsQuestion)));
        await chat.TakeScreenshotAsync();
        await ButtonOf(chat, texts, nameof(Texts.RightsView)).ClickAsync();
        await chat.SeeAsync(texts.Of(nameof(Texts.RightsViewText)));
        await chat.TakeScreenshotAsync();
        var page = await OpenLinkAsync(chat, texts);
        var link = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = texts.Whole(nameof(Texts.ExportLinkView)) }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(texts.Whole(nameof(Texts.ExportPageTitle)));
        await chat.TakeScreenshotAsync(page);
        var copy = await page.Locator("main").InnerTextAsync();
        foreach (var field in DeclarationsFolder.Read(PrivacyHost.Shipped)["callback"].Fields.Values.Where(field => field.Name != "topic"))
        {
            copy.ShouldContain(field.Label.For(texts.Language));
        }

        (copy.Contains(Canary, StringComparison.Ordinal), copy.Contains(Phone, StringComparison.Ordinal)).ShouldBe((true, true));
        await page.GotoAsync(link);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(texts.Of(nameof(Texts.ExportLinkGone)));
        await chat.TakeScreenshotAsync(page);
        await page.CloseAsync();
    }

    /// <summary>As a file. Result: its JSON.</summary>
    private static async Task<string> DownloadCopyAsync(ChatWindow chat, PageText texts)
    {
        var page = await OpenLinkAsync(chat, texts);
        await chat.TakeScreenshotAsync(page);
        var button = page.GetByRole(AriaRole.Button, new() { Name = texts.Whole(nameof(Texts.ExportLinkFile)) });
        var download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        await using var zip = await ZipFile.OpenReadAsync(await download.PathAsync(), Token);
        zip.Entries.Select(entry => Path.GetExtension(entry.Name)).Order().ShouldBe([".html", ".json"]);
        using var reader = new StreamReader(
            await zip.Entries.Single(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)).OpenAsync(Token)
        );
        await page.CloseAsync();
        return await reader.ReadToEndAsync(Token);
    }

    private static async Task<IPage> OpenLinkAsync(ChatWindow chat, PageText texts)
    {
        var links = chat.Page.Locator("#chat a[href*='/data-export/']");
        var before = await links.CountAsync();
        await chat.SayAsync(texts.Whole(nameof(Texts.RightsDownload)));
        await Assertions.Expect(links.Nth(before)).ToBeVisibleAsync();
        return await chat.Page.Context.RunAndWaitForPageAsync(() => links.Nth(before).ClickAsync());
    }

    /// <summary>Only one customer was here, so whatever the stores hold is theirs: as many documents, and what the ledger knows of them.</summary>
    private static async Task ShouldHoldAllThatIsStoredAsync(string copy, PrivacyHost host)
    {
        using var json = JsonDocument.Parse(copy);
        var exported = json
            .RootElement.GetProperty("purposes")
            .EnumerateArray()
            .ToDictionary(
                purpose => purpose.GetProperty("purpose").GetString()!,
                purpose => purpose.GetProperty("documents").GetArrayLength()
            );
        var declared = host.Get<Declarations>().Purposes.Select(purpose => purpose.Id).ToHashSet();
        var stored = (await host.AllRecordsAsync()).Where(record => declared.Contains(record.Kind)).CountBy(record => record.Kind);

        foreach (var (purpose, count) in stored)
        {
            exported.GetValueOrDefault(purpose).ShouldBe(count, purpose);
        }

        string[] expected = [Canary, Phone, "NoticeShown", "ConsentRefused", "ConsentGiven", "ExportLinkMade", "DataExported"];
        expected.Where(part => !copy.Contains(part, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    private static ILocator ButtonOf(ChatWindow chat, PageText texts, string name) =>
        chat.Page.GetByRole(AriaRole.Button, new() { Name = texts.Whole(name), Exact = true }).Last;
}

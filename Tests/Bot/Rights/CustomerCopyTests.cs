using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Bot.Rights;

/// <summary>What is kept under a customer number leaves only by the mailbox on file, after a code from that same mailbox, once and soon.</summary>
public sealed partial class CustomerCopyTests
{
    private static readonly CustomerBot.Backend.Customer _anna = DemoShop.Anna;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_proven_customer_gets_a_link_by_mail_that_gives_the_copy_once(string locale)
    {
        await using var bot = await BotProcess.StartAsync();
        var link = await AskForCopyAsync(new ExpectRepliesClient(bot.Http, locale), locale, bot.DemoPath);

        using var shown = await bot.Http.GetAsync(link, Token);
        using var file = await bot.Http.PostAsync(link + "/file", null, Token);
        using var again = await bot.Http.PostAsync(link + "/view", null, Token);

        (shown.StatusCode, file.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Gone));
        using var copy = JsonDocument.Parse(await JsonOfAsync(file));
        var purposes = copy.RootElement.GetProperty("purposes").EnumerateArray().ToList();
        purposes.Select(purpose => purpose.GetProperty("purpose").GetString()).ShouldContain("identity");
        purposes.ShouldAllBe(purpose => purpose.GetProperty("documents").GetArrayLength() > 0);
    }

    [Fact]
    public async Task The_mailed_link_is_refused_when_its_fifteen_minutes_are_over()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        using var demo = new CustomerBot.Tests.Privacy.TestFolder();
        await using var bot = await HostedBot.StartAsync(
            services => services.AddSingleton<TimeProvider>(clock),
            settings: ("Backend:DemoPath", demo.FullName)
        );
        var link = await AskForCopyAsync(new ExpectRepliesClient(bot.Http, "de-DE"), "de-DE", demo.FullName);

        clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        using var inTime = await bot.Http.GetAsync(link, Token);
        clock.Advance(TimeSpan.FromSeconds(1));
        using var shown = await bot.Http.GetAsync(link, Token);
        using var late = await bot.Http.PostAsync(link + "/file", null, Token);

        (inTime.StatusCode, shown.StatusCode, late.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.Gone, HttpStatusCode.Gone));
    }

    private static async Task<string> AskForCopyAsync(ExpectRepliesClient client, string locale, string demoPath)
    {
        var outbox = new Outbox(demoPath);
        var culture = System.Globalization.CultureInfo.GetCultureInfo(locale);
        await client.JoinAsync(Token);
        await client.SayAsync(Texts.ResourceManager.GetString(nameof(Texts.CustomerCopy), culture)!, Token);
        await client.SayAsync(_anna.Number.Value, Token);
        await client.SayAsync(_anna.Email, Token);
        var replies = string.Concat(await client.SayAsync(await outbox.CodeToAsync(_anna.Email), Token));

        Link().IsMatch(replies).ShouldBeFalse("the link must not stand in the chat");
        replies.ShouldNotContain(_anna.Email);
        return Link().Match(await outbox.TextToAsync(_anna.Email, Link().IsMatch)).Value;
    }

    private static async Task<string> JsonOfAsync(HttpResponseMessage file)
    {
        await using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(Token));
        var entry = zip.Entries.Single(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal));
        using var reader = new StreamReader(await entry.OpenAsync(Token));
        return await reader.ReadToEndAsync(Token);
    }

    [GeneratedRegex(@"/data-export/[\w-]+")]
    private static partial Regex Link();
}

using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Rights;

/// <summary>
/// A whole visit as Teams would carry it: notice, question, a callback that is refused and then agreed to, a copy with every field, an
/// erasure that leaves nothing, and a ledger that still proves itself.
/// </summary>
public sealed partial class JourneyTests
{
    private const string Canary = "Kanarienvogel";
    private const string Phone = "1234567";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("de-DE", false), InlineData("en-GB", true)]
    public async Task Notice_question_refusal_consent_copy_erasure_and_a_ledger_that_proves_it(string locale, bool inTeams)
    {
        await using var bot = await BotProcess.StartAsync();
        var client = new ExpectRepliesClient(bot.Http, locale);
        var welcome = await PostAsync(client, client.NewActivity("conversationUpdate"), inTeams, null);
        string.Concat(welcome).ShouldContain("/privacy");

        string.Concat(await SayAsync(locale == "de-DE" ? "Was kostet der Versand?" : "How much is shipping?")).ShouldContain("4");
        await SayAsync(Text(nameof(Texts.RequestCallback)));
        (await SayAsync(Text(nameof(Texts.ConsentDecline)))).ShouldContain(Text(nameof(Texts.ConsentRefused)));
        string.Concat(await SayAsync(locale == "de-DE" ? "Was kostet der Versand?" : "How much is shipping?")).ShouldContain("4");
        await SayAsync(Text(nameof(Texts.GiveConsent)));
        await SayAsync(Text(nameof(Texts.ConsentAgree)));
        await SayAsync($"Erika {Canary}");
        await SayAsync($"+49 561 {Phone}");
        await SayAsync("Paket");
        string.Concat(await SayAsync(Text(nameof(Texts.CallbackConfirm)))).ShouldContain("C-");

        await SayAsync(locale == "de-DE" ? "Welche Daten habt ihr von mir?" : "What data do you have about me?");
        var link = Link().Match(string.Concat(await SayAsync(Text(nameof(Texts.RightsDownload))))).Value;
        var copy = await DownloadAsync(bot, link);
        foreach (
            var expected in new[]
            {
                Canary,
                Phone,
                "\"callback\"",
                "\"conversation\"",
                "\"consent-proof\"",
                "ConsentRefused",
                "ConsentGiven",
            }
        )
        {
            copy.ShouldContain(expected);
        }

        await SayAsync(locale == "de-DE" ? "Lösch meine Daten" : "Delete my data");
        string.Concat(await SayAsync(Text(nameof(Texts.EraseConfirm)))).ShouldContain("D-");

        var after = Link().Match(string.Concat(await SayAsync(Text(nameof(Texts.RightsDownload))))).Value;
        var left = await DownloadAsync(bot, after);
        left.ShouldNotContain(Canary);
        left.ShouldNotContain(Phone);
        ByteSearch.FilesWith(bot.DataPath, Canary).ShouldBeEmpty();
        await bot.StopAsync();
        await using var host = new PrivacyHost(bot.DataPath, new(DateTimeOffset.UtcNow), declarations: PrivacyHost.Shipped);
        var report = await host.Chain.VerifyAsync(null, Token);
        (report.Fault, report.Entries > 5).ShouldBe((null, true));

        Task<IReadOnlyList<string>> SayAsync(string text) => PostAsync(client, client.NewActivity("message"), inTeams, text);

        string Text(string name) => Texts.ResourceManager.GetString(name, System.Globalization.CultureInfo.GetCultureInfo(locale))!;
    }

    private static Task<IReadOnlyList<string>> PostAsync(ExpectRepliesClient client, JsonObject activity, bool inTeams, string? text)
    {
        if (text is null)
        {
            activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = activity["from"]!["id"]!.GetValue<string>() });
        }
        else
        {
            activity["text"] = text;
        }

        if (inTeams)
        {
            activity["channelId"] = "msteams";
            activity["conversation"]!["conversationType"] = "personal";
            activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "a7c2cbe2-2b0f-4b3a-9d2f-1f0d5a4f0a11" } };
        }

        return client.PostAsync(activity, Token);
    }

    private static async Task<string> DownloadAsync(BotProcess bot, string link)
    {
        using var file = await bot.Http.PostAsync(link + "/file", null, Token);
        file.EnsureSuccessStatusCode();
        await using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(Token));
        using var reader = new StreamReader(
            await zip.Entries.Single(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)).OpenAsync(Token)
        );
        return await reader.ReadToEndAsync(Token);
    }

    [GeneratedRegex(@"/data-export/[\w-]+")]
    private static partial Regex Link();
}

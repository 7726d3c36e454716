using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.FurtherLanguages;

/// <summary>A company adds a language with files and one line of configuration: nothing of the program is changed.</summary>
public sealed partial class FurtherLanguageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bot_its_pages_and_its_commands_speak_a_language_that_was_added_as_files()
    {
        using var program = new FrenchProgram();
        await using var bot = await StartAsync(program, "de-DE", "en-GB", "fr-FR");

        await TalkAsync(bot);
        await ReadPagesAsync(bot);
        (await bot.RunAsync("privacy", "assessment", "--language", "fr")).ShouldContain("<html lang=\"fr\">");
        bot.Output.ShouldNotContain(line => line.Contains("Texts.fr.resx", StringComparison.Ordinal));
        bot.Output.ShouldContain(line => line.Contains("Backend/Mails/Templates/fr: address-changed, ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_a_language_lacks_is_said_in_the_first_and_named_at_start()
    {
        using var program = new FrenchProgram(without: nameof(Texts.HelpText));
        await using var bot = await StartAsync(program, "en-GB", "fr-FR");
        var customer = new ExpectRepliesClient(bot.Http, "fr-FR");
        await customer.JoinAsync(Token);

        var replies = await customer.SayAsync("Aide", Token);

        replies.ShouldBe([Texts.ResourceManager.GetString(nameof(Texts.HelpText), new("en"))!]);
        bot.Output.ShouldContain(line =>
            line.Contains("Language fr lacks 1 texts", StringComparison.Ordinal)
            && line.Contains("Texts/Texts.fr.resx: HelpText.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_language_that_is_known_but_not_configured_is_not_spoken()
    {
        using var program = new FrenchProgram();
        await using var bot = await StartAsync(program, "en-GB");
        var customer = new ExpectRepliesClient(bot.Http, "fr-FR");
        await customer.JoinAsync(Token);

        var replies = await customer.SayAsync("en français", Token);

        replies.ShouldBe(["Which language would you like to use? You can choose: English."]);
    }

    private static Task<BotProcess> StartAsync(FrenchProgram program, params string[] languages) =>
        BotProcess.StartCopyAsync(
            program.File,
            [
                ("Knowledge:ContentPath", program.ContentPath),
                // Settings of a list add up; what appsettings.json has beyond these would stay.
                .. Enumerable.Range(0, 3).Select(index => ($"Bot:Languages:{index}", languages[Math.Min(index, languages.Length - 1)])),
            ]
        );

    private static async Task TalkAsync(BotProcess bot)
    {
        var customer = new ExpectRepliesClient(bot.Http, "en-GB");
        await customer.JoinAsync(Token);
        (await customer.SayAsync("En français, svp", Token)).ShouldBe(["[fr] Volontiers. Je vous réponds désormais en français."]);
        (await customer.SayAsync("au secours", Token)).ShouldBe(["[fr] Voici ce que je sais faire."]);
        (await customer.SayAsync("Combien coûte l'envoi de mes retours ?", Token))[0].ShouldStartWith("Depuis la France");

        var consent = await customer.SayAsync("Demander un rappel", Token);
        var name = await customer.SayAsync("D'accord", Token);
        var copy = await ReadCopyAsync(bot, customer);

        consent.ShouldAllBe(text => text.StartsWith(FrenchProgram.Mark, StringComparison.Ordinal));
        name.ShouldAllBe(text => text.StartsWith(FrenchProgram.Mark, StringComparison.Ordinal));
        copy.ShouldStartWith(FrenchProgram.Mark);
    }

    /// <summary>What the copy of one's data says in French about the first purpose.</summary>
    private static async Task<string> ReadCopyAsync(BotProcess bot, ExpectRepliesClient customer)
    {
        await customer.SayAsync(InFrench(nameof(Texts.MyData)), Token);
        var replies = string.Concat(await customer.SayAsync(InFrench(nameof(Texts.RightsDownload)), Token));
        using var response = await bot.Http.PostAsync(Link().Match(replies).Value + "/file", null, Token);
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("mes-donnees.zip");
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(Token));
        using var copy = await JsonDocument.ParseAsync(await zip.GetEntry("mes-donnees.json")!.OpenAsync(Token), default, Token);
        return copy.RootElement.GetProperty("purposes")[0].GetProperty("title").GetProperty("fr").GetString()!;
    }

    private static async Task ReadPagesAsync(BotProcess bot)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptLanguage.ParseAdd("fr-CA");
        using var response = await bot.Http.SendAsync(request, Token);
        var chat = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Token));
        chat.ShouldContain("<html lang=\"fr\">");
        chat.ShouldContain("Comment pouvons-nous vous aider ?");
        chat.ShouldContain("data-locale=\"fr-FR\"");
        chat.ShouldContain("hreflang=\"de\">Deutsch</a><a");
        chat.ShouldContain("hreflang=\"en\">English</a>");

        var privacy = WebUtility.HtmlDecode(await bot.Http.GetStringAsync("/privacy?lang=fr", Token));
        privacy.ShouldContain("hreflang=\"fr\" lang=\"fr\">Français</a>");
        privacy.ShouldContain("art. 6, par. 1, point a), du RGPD: [fr] ");
        (await bot.Http.GetStringAsync("/accessibility?lang=fr", Token)).ShouldContain("<html lang=\"fr\">");
    }

    private static string InFrench(string textName) => FrenchProgram.Mark + Texts.ResourceManager.GetString(textName, new("en"));

    [GeneratedRegex(@"/data-export/[\w-]+")]
    private static partial Regex Link();
}

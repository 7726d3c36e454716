using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Rights;

/// <summary>Bank data and data of a special category, typed into the real program: told kindly, kept nowhere.</summary>
public sealed partial class WithheldDataTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("de-DE", "Meine IBAN ist DE89 3704 0044 0532 0130 00", nameof(Texts.WithheldBank), "3704")]
    [InlineData("de-DE", "Ich bin schwanger", nameof(Texts.WithheldSpecial), "schwanger")]
    [InlineData("en-GB", "I have diabetes", nameof(Texts.WithheldSpecial), "diabetes")]
    public async Task It_is_told_kindly_and_is_in_no_copy_of_what_is_stored(string locale, string text, string answer, string canary)
    {
        await using var bot = await BotProcess.StartAsync();
        var client = new ExpectRepliesClient(bot.Http, locale);
        await client.JoinAsync(Token);
        await client.SayAsync(Text(nameof(Texts.RequestCallback), locale), Token);

        var replies = await client.SayAsync(text, Token);

        replies[0].ShouldBe(Text(answer, locale));
        replies.Count.ShouldBe(2, "the step's question comes again");
        var link = Link().Match(string.Concat(await client.SayAsync(Text(nameof(Texts.RightsDownload), locale), Token))).Value;
        using var page = await bot.Http.PostAsync(link + "/view", null, Token);
        (await page.Content.ReadAsStringAsync(Token)).ShouldNotContain(canary);
        bot.Output.ShouldNotContain(line => line.Contains(canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_feed_of_Direct_Line_does_not_hold_it_either()
    {
        await using var bot = await BotProcess.StartAsync();
        var chat = await DirectLineChat.StartAsync(bot.Http, Token);

        await chat.SayAsync("Meine IBAN ist DE89 3704 0044 0532 0130 00", Token);

        var feed = await chat.HistoryAsync(Text(nameof(Texts.WithheldBank), "de-DE"), Token);
        feed.ShouldNotContain("3704");
        feed.ShouldContain("[Bankdaten]");
    }

    private static string Text(string name, string locale) =>
        Texts.ResourceManager.GetString(name, System.Globalization.CultureInfo.GetCultureInfo(locale))!;

    [GeneratedRegex(@"/data-export/[\w-]+")]
    private static partial Regex Link();
}

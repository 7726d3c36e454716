using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Conformance;

/// <summary>One conversation through every way to the bot: the customer reads the same.</summary>
public sealed partial class SameTextsTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(180);

    public static TheoryData<string, string> Channels =>
        new()
        {
            { "directline-stream", "de-DE" },
            { "directline-stream", "en-GB" },
            { "directline-polling", "de-DE" },
            { "terminal", "de-DE" },
            { "terminal", "en-GB" },
            { "playground", "en-GB" },
            { "dialog-test", "de-DE" },
            { "dialog-test", "en-GB" },
        };

    [Theory, MemberData(nameof(Channels))]
    public async Task Every_channel_says_the_same(string channel, string locale)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(s_patience);
        var reference = new ExpectRepliesClient(bot.Process.Http, locale);
        await using var client = await OpenAsync(channel, locale, timeout.Token);

        var expected = await reference.JoinAsync(timeout.Token);
        Compare(await client.JoinAsync(expected, timeout.Token), expected);
        foreach (var text in Script(locale))
        {
            expected = await reference.SayAsync(text, timeout.Token);
            expected.ShouldNotBeEmpty();
            Compare(await client.SayAsync(text, expected, timeout.Token), expected);
        }
    }

    private static string[] Script(string locale) =>
        locale.StartsWith("de", StringComparison.Ordinal)
            ?
            [
                "Was kostet der Versand?",
                "blaukraut bleibt blaukraut",
                "Rückruf anfragen",
                "Nein, danke",
                "Wie lange habe ich Zeit für die Rückgabe?",
                "Einwilligung geben",
                "Einverstanden",
                "Erika Beispiel",
                "0561 12345678",
                "Ich habe eine Frage zu einem Zelt",
                "Ja, anfragen",
                "Einwilligung widerrufen",
                "Ja, löschen",
            ]
            :
            [
                "How much is shipping?",
                "peter piper picked a peck",
                "request callback",
                "No, thanks",
                "How long do I have to return something?",
                "Give consent",
                "I agree",
                "Erika Example",
                "+49 561 12345678",
                "I have a question about a tent",
                "Yes, request it",
                "withdraw consent",
                "Yes, delete",
            ];

    private async Task<IChatClient> OpenAsync(string channel, string locale, CancellationToken cancellationToken)
    {
        if (channel is "terminal")
        {
            return new TerminalClient(bot.Process.DataPath, locale);
        }

        if (channel is "dialog-test")
        {
            return await DialogClient.StartAsync(locale);
        }

        await NodeClients.NeedAsync();
        return channel is "playground"
            ? await PlaygroundClient.StartAsync(bot.Process.Address, cancellationToken)
            : new DirectLineClient(bot.Process.Address, locale, channel["directline-".Length..]);
    }

    private static void Compare(IReadOnlyList<string> texts, IReadOnlyList<string> expected) =>
        texts.Select(WithoutNumbers).ShouldBe(expected.Select(WithoutNumbers));

    /// <summary>Proof and incident numbers, times and the host's address differ from run to run; everything else is the same.</summary>
    private static string WithoutNumbers(string text) => Changing().Replace(text.ReplaceLineEndings("\n"), "#");

    [GeneratedRegex(@"\b[A-Z]-[0-9A-Z]{4,8}\b|\d{1,2}:\d{2}|\d{1,2}\.? \p{L}+ \d{4}|https?://(localhost:3978|chat\.example)")]
    private static partial Regex Changing();
}

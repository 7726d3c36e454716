using CustomerBot.Bot.Transcripts;
using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transcripts;

/// <summary>The whole program of a company that keeps transcripts of those who agree.</summary>
public sealed class TranscriptConsentTests : IAsyncLifetime
{
    private const string Question = "Wie lange dauert die Lieferung?";

    private readonly string _folder = Directory.CreateTempSubdirectory("consent").FullName;
    private HostedBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        TranscriptBot.Declare(Path.Combine(_folder, "declarations"), "GDPR Art. 6(1)(a)");
        _bot = await HostedBot.StartAsync(
            folder: Path.Combine(_folder, "data"),
            settings:
            [
                ("Backend:DemoPath", Path.Combine(_folder, "demo")),
                ("Privacy:DeclarationsPath", Path.Combine(_folder, "declarations")),
            ]
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_transcript_begins_with_the_yes_and_goes_with_the_withdrawal()
    {
        var chat = new ExpectRepliesClient(_bot.Http, "de-DE");
        var asked = await SayAsync(chat, Question);
        var before = await KeptAsync();
        await SayAsync(chat, "Einverstanden");
        await SayAsync(chat, "Ich bin unter max.muster@gmx.de zu erreichen");
        var given = await KeptAsync();
        await SayAsync(chat, "Einwilligung widerrufen");
        await SayAsync(chat, "Ja, löschen");

        asked.ShouldContain("Darf ich „Verlauf des Chats“ speichern?");
        before.ShouldBeEmpty();
        given.ShouldContain("Ich bin unter [E-Mail 1] zu erreichen");
        given.ShouldNotContain(Question);
        (await KeptAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData("Nein, danke"), InlineData("Was kostet der Versand?")]
    public async Task Without_a_yes_nothing_is_kept_and_nobody_is_asked_again(string answer)
    {
        var chat = new ExpectRepliesClient(_bot.Http, "de-DE");
        await SayAsync(chat, Question);

        await SayAsync(chat, answer);
        var later = await SayAsync(chat, Question);

        later.ShouldNotContain("Verlauf des Chats");
        (await KeptAsync()).ShouldBeEmpty();
    }

    private static async Task<string> SayAsync(ExpectRepliesClient chat, string text) =>
        string.Join('\n', await chat.SayAsync(text, TestContext.Current.CancellationToken));

    private async Task<IReadOnlyList<string>> KeptAsync()
    {
        var store = new DeclaredTranscriptStore(_bot.Get<DeclaredStore>(), TimeProvider.System, subject: null);
        var texts = new List<string>();
        foreach (var transcript in (await store.ListTranscriptsAsync("conformance")).Items)
        {
            var read = await store.GetTranscriptActivitiesAsync("conformance", transcript.Id);
            texts.AddRange(read.Items.Select(activity => ((Microsoft.Bot.Schema.Activity)activity).Text));
        }

        return texts;
    }
}

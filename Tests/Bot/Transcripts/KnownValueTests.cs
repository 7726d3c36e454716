using CustomerBot.Bot.Transcripts;
using CustomerBot.Tests.Privacy;

namespace CustomerBot.Tests.Bot.Transcripts;

/// <summary>What a conversation has proven or typed is found in every later text, through the whole program.</summary>
public sealed class KnownValueTests(ProvenChat proven) : IClassFixture<ProvenChat>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("das paket geht an anna", "anna")]
    [InlineData("ANNA BEISPIEL wartet", "ANNA", "BEISPIEL")]
    [InlineData("Annas Paket, Beispiels Rechnung", "Anna", "Beispiel")]
    [InlineData("frau beispiel ist da, Beispiel, Anna", "eispiel", "Anna")]
    [InlineData("AnnaBeispiel oder BeispielAnna hat bestellt", "Anna", "Beispiel")]
    [InlineData("A n n a  B e i s p i e l", "A n n a", "e i s p")]
    [InlineData("A-n-n-a ist mein vorname", "A-n-n-a")]
    [InlineData("An\u200Bna Bei\u00ADspiel", "na", "spiel")]
    [InlineData("Ａｎｎａ Ｂｅｉｓｐｉｅｌ", "Ａｎｎａ", "ｓｐｉｅｌ")]
    [InlineData("\u0410nn\u0430 B\u0435ispiel", "nn", "ispiel")]
    [InlineData("anna_beispiel auf insta, oder anna.beispiel", "anna", "beispiel")]
    [InlineData("anna.beispiel at example punkt org", "anna", "example")]
    [InlineData("anna . beispiel @ example . org", "anna", "example")]
    [InlineData("anna.beispiel@andere.example und anna@andere.example", "anna", "andere")]
    [InlineData("paket 1000 0012 wartet, KD 10.00.00.12", "1000", "0012", "10.00")]
    [InlineData("nummer kd minus 10000012 oder kd_10000012", "10000012")]
    [InlineData("eins null null null null null eins zwei", "eins", "zwei")]
    [InlineData("１０００００１２ war es", "１０００", "００１２")]
    [InlineData("lindenallee 12, in der Linden Allee 12, Lindenallee 14 nicht", "inden", "12", "14")]
    [InlineData("lindenallee um die ecke, 50667 ist mein ort", "lindenallee", "50667")]
    [InlineData("wohne in koeln, KÖLN liegt am rhein", "koeln", "KÖLN")]
    public async Task What_was_proven_is_found_in_odd_forms(string text, params string[] traces)
    {
        await proven.SayAsync(text);

        var kept = await proven.LastKeptAsync();
        traces.Where(trace => kept.Contains(trace, StringComparison.Ordinal)).ShouldBeEmpty(kept);
        kept.ShouldContain("[");
    }

    [Fact]
    public async Task Nothing_that_was_proven_or_typed_stands_in_transcript_log_or_files()
    {
        await using var chat = new ProvenChat();
        await chat.InitializeAsync();
        await chat.SayAsync("Rückruf anfragen", "Einverstanden", "Keine Angabe", "nein, der Name ist Wichtel Brunnquell", "Abbrechen");
        await chat.SayAsync("brunnquells nachbarin anna, kd 1000-0012, lindenallee 12 in köln, anna.beispiel@example.org");

        string[] traces = ["anna", "lindenallee", "köln", "0012", "brunnquell", "beispiel@", chat.Code];
        var transcript = string.Join('\n', (await chat.TranscriptAsync()).Select(activity => activity.Text));
        var log = string.Join('\n', chat.Log);
        traces.Where(trace => transcript.Contains(trace, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(transcript);
        traces.Where(trace => log.Contains(trace, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(log);
        string[] longTraces = ["lindenallee", "brunnquell", ProvenChat.Anna.Email, ProvenChat.Anna.Number.Value];
        longTraces.SelectMany(trace => ByteSearch.FilesWith(chat.DataFolder, trace)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_known_outlives_the_proof_and_the_process_but_not_an_erasure()
    {
        await using var chat = new ProvenChat();
        await chat.InitializeAsync();
        await chat.SayAsync("Abmelden");
        await chat.RestartAsync();

        await chat.SayAsync("die lindenallee ist gesperrt");
        var kept = await chat.LastKeptAsync();
        var before = await StoredAsync(chat);
        await chat.SayAsync("Meine Daten löschen", "Endgültig löschen");

        kept.ShouldBe("die [Adresse 1] ist gesperrt");
        before.ShouldHaveSingleItem().ShouldStartWith("known/");
        (await StoredAsync(chat)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> StoredAsync(ProvenChat chat)
    {
        var names = new List<string>();
        await foreach (var document in chat.Store.ListAsync("conversation", TranscriptJson.Default.KnownDocument, Token))
        {
            if (document.Content.Known is not null)
            {
                names.Add(document.Name);
            }
        }

        return names;
    }
}

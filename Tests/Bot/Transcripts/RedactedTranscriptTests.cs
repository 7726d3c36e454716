using CustomerBot.Bot.Transcripts;
using CustomerBot.Privacy;
using CustomerBot.Redaction;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Bot.Transcripts;

/// <summary>Transcripts through the whole pipeline, read back from the sealed store.</summary>
public sealed class RedactedTranscriptTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_came_in_and_went_out_is_kept_with_placeholders()
    {
        using var bot = new TranscriptBot();

        await bot.SendAsync(Canaries.Activity());
        await bot.SayAsync("Nochmal: meine Nummer ist 0170/1234567, nicht 0171 7654321");

        var transcript = await bot.TranscriptAsync();
        Canaries.FoundIn(transcript).ShouldBeEmpty();
        transcript.Count.ShouldBeGreaterThan(3);
        transcript[^2].Text.ShouldBe("Nochmal: meine Nummer ist [Telefon 1], nicht [Telefon 2]");
        transcript.ShouldContain(activity => activity.From.Id == "bot" && !string.IsNullOrEmpty(activity.Text));
        transcript.Select(activity => activity.Timestamp).ShouldBeInOrder();
    }

    [Fact]
    public async Task What_was_typed_into_a_dialog_is_known_in_every_later_text()
    {
        using var bot = new TranscriptBot();
        foreach (var text in (string[])["Rückruf anfragen", "Einverstanden", "Wichtel Brunnquell", "0561 1234567", "Rechnung"])
        {
            await bot.SayAsync(text);
        }

        await bot.SayAsync("schreib einfach brunnquells sache dazu");

        var transcript = await bot.TranscriptAsync();
        transcript.ShouldAllBe(activity =>
            activity.Text == null || !activity.Text.Contains("brunnquell", StringComparison.OrdinalIgnoreCase)
        );
        transcript.ShouldAllBe(activity => activity.Text == null || !activity.Text.Contains("1234567", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Updated_and_deleted_activities_replace_and_remove_what_was_kept()
    {
        using var bot = new TranscriptBot();
        await bot.RunAsync(
            async (turnContext, _) =>
            {
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Message) { Id = "r1", Text = "erste" }, Token);
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Message) { Id = "r2", Text = "zweite" }, Token);
            }
        );

        await bot.RunAsync(
            async (turnContext, _) =>
            {
                var update = new Activity(ActivityTypes.Message) { Id = "r1", Text = "neu für max.muster@gmx.de" };
                await turnContext.UpdateActivityAsync(update, Token);
                await turnContext.DeleteActivityAsync("r2", Token);
            }
        );

        var texts = (await bot.TranscriptAsync()).Select(activity => activity.Text).ToList();
        texts.ShouldContain("neu für [E-Mail 1]");
        texts.ShouldNotContain("erste");
        texts.ShouldNotContain("zweite");
    }

    [Fact]
    public async Task Nothing_is_kept_unless_the_company_declares_it()
    {
        using var bot = new TranscriptBot(legalBasis: null);

        await bot.SayAsync("Was kostet der Versand?");

        (await bot.TranscriptAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_it_rests_on_consent_nothing_is_kept_before_it_and_nothing_is_shown_after_it_is_withdrawn()
    {
        using var bot = new TranscriptBot("GDPR Art. 6(1)(a)");
        var ledger = bot.Get<ConsentLedger>();

        await bot.SayAsync("Was kostet der Versand?");
        var before = await bot.TranscriptAsync();
        await ledger.RecordAsync(bot.Customer, TranscriptPurpose.Id, Decision.Given, "Darf ich?", "de", Token);
        await bot.SayAsync("Was kostet der Versand?");
        var given = await bot.TranscriptAsync();
        await ledger.RecordAsync(bot.Customer, TranscriptPurpose.Id, Decision.Withdrawn, "Darf ich?", "de", Token);
        await bot.SayAsync("Was kostet der Versand?");

        before.ShouldBeEmpty();
        given.Count.ShouldBeGreaterThan(1);
        (await bot.TranscriptAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_erasure_takes_the_transcript_with_it()
    {
        using var bot = new TranscriptBot();
        await bot.SayAsync("Was kostet der Versand?");

        await bot.Get<DataSubjectRights>().EraseAsync(bot.Customer, TranscriptPurpose.Id, Token);

        (await bot.TranscriptAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_store_holds_no_value_that_a_placeholder_stands_for()
    {
        using var bot = new TranscriptBot();
        await bot.SendAsync(Canaries.Activity());

        using var export = await bot.Get<DataSubjectRights>().ExportAsync(bot.Customer, Token);

        var purpose = export
            .RootElement.GetProperty("purposes")
            .EnumerateArray()
            .Single(purpose => purpose.GetProperty("purpose").GetString() == TranscriptPurpose.Id)
            .GetProperty("documents")
            .EnumerateArray()
            .Select(document => document.GetProperty("data").GetRawText());
        Canaries.All.Where(canary => string.Join('\n', purpose).Contains(canary, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public void Placeholders_go_on_from_stored_numbers_that_hold_no_value()
    {
        var key = new byte[32];
        var first = new PlaceholderMap(key, new Dictionary<string, int>());
        first.For(PersonalDataKind.Email, "max@gmx.de");

        var second = new PlaceholderMap(key, first.Numbers);

        second.For(PersonalDataKind.Email, "eva@gmx.de").ShouldBe("[E-Mail 2]");
        second.For(PersonalDataKind.Email, "MAX@gmx.de").ShouldBe("[E-Mail 1]");
        second.Numbers.Keys.ShouldAllBe(value => !value.Contains("max", StringComparison.OrdinalIgnoreCase));
    }
}

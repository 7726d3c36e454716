using CustomerBot.Bot.Transcripts;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Redaction;
using CustomerBot.Tests.Redaction;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Bot.Transcripts;

public sealed class ActivityRedactorTests
{
    private static ActivityRedactor NewRedactor(Redactor? redactor = null) =>
        new(new ConversationRedaction(redactor ?? Redactors.Standard, new PlaceholderMap(), new KnownValues(), new byte[32]), "bot");

    [Fact]
    public void Personal_data_is_found_in_every_member_of_an_activity()
    {
        Canaries.FoundIn([Canaries.Activity()]).ShouldBe(Canaries.All);

        var redacted = NewRedactor().Redact(ActivityJson.Serialize(Canaries.Activity()), null);

        Canaries.FoundIn([redacted]).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_stock_middleware_keeps_what_ours_does_not()
    {
        var stock = new MemoryTranscriptStore();
        var adapter = new TestAdapter(TestAdapter.CreateConversation("c")).Use(new TranscriptLoggerMiddleware(stock));

        await adapter.ProcessActivityAsync(Canaries.Activity(), (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken);

        var kept = await stock.ListTranscriptsAsync("webchat");
        var activities = await stock.GetTranscriptActivitiesAsync("webchat", kept.Items.ShouldHaveSingleItem().Id);
        Canaries.FoundIn(activities.Items.Cast<Activity>()).ShouldBe(Canaries.All);
    }

    [Fact]
    public void What_is_nobodys_stays_readable()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = "1",
            ChannelId = "webchat",
            Locale = "de-DE",
            TextFormat = "markdown",
            InputHint = InputHints.ExpectingInput,
            Text = "Die Bestellung 2024-118-77 kommt am Mai-Wochenende für 19,90 €.",
            Timestamp = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
            ServiceUrl = "https://chat.example/",
            Conversation = new ConversationAccount(id: "c"),
            From = new ChannelAccount("bot", "Lindenhof"),
            Recipient = new ChannelAccount("anna"),
            SuggestedActions = new SuggestedActions(actions: [new CardAction(ActionTypes.ImBack, "Rückruf", value: "Rückruf")]),
        };

        var redacted = NewRedactor().Redact(ActivityJson.Serialize(activity), null);

        redacted.Text.ShouldBe(activity.Text);
        redacted.Timestamp.ShouldBe(activity.Timestamp);
        (redacted.Type, redacted.ChannelId, redacted.Locale, redacted.TextFormat, redacted.InputHint).ShouldBe(
            (activity.Type, activity.ChannelId, activity.Locale, activity.TextFormat, activity.InputHint)
        );
        redacted.From.Id.ShouldBe("bot");
        redacted.Recipient.Id.ShouldBe("[Benutzername 1]");
        redacted.SuggestedActions.Actions.ShouldHaveSingleItem().Title.ShouldBe("Rückruf");
    }

    [Fact]
    public void An_activity_that_cannot_be_read_is_withheld_whole()
    {
        var redacted = NewRedactor().Redact("no JSON but max.muster@gmx.de", null);

        redacted.Text.ShouldBe(Redactor.Withheld);
        Canaries.FoundIn([redacted]).ShouldBeEmpty();
    }

    [Theory, InlineData("de"), InlineData("en")]
    public void A_deep_payload_is_cut_and_not_an_error(string type)
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100)) + "\"max.muster@gmx.de\"" + string.Concat(Enumerable.Repeat("]", 100));

        var redacted = NewRedactor().Redact($"{{\"type\":\"message\",\"locale\":\"{type}\",\"value\":{deep}}}", null);

        Canaries.FoundIn([redacted]).ShouldBeEmpty();
    }
}

using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>Conversations in which each thing a customer can say, press, send or do wrong is unique, so that a search finds it wherever it went.</summary>
internal sealed class CanaryScript(HttpClient bot)
{
    private const string Name = "Kanarina Zwölfender";
    private const string PhoneDigits = "7391846";
    private const string CallbackTopic = "Federwechsel Nr. 90417";
    private const string Question = "Wo bleibt mein Nistkasten 55820 nach Kanarienweg 17, 34117 Kassel?";
    private const string EMail = "zeisig.girlitz@vogelhaus.example";
    private const string SenderName = "Stieglitz Absendername";
    private const string CardValue = "Kernbeißer Kartenfeld";
    private const string FileName = "Pirolbefund.pdf";
    private const string FileContent = "Wendehals im Anhang 31337";
    private const string BrokenJson = "Zaunkönig im kaputten JSON";
    private const string LongMessage = "Rohrdommel im Roman ";
    private const string InvokeName = "wiedehopf/ruf";
    private const string UserId = "user-goldammer-40913";
    private const string ConversationId = "conversation-heckenbraunelle-7712";

    private readonly List<string> _ids = [UserId, ConversationId];

    /// <summary>What is stored, and must be found when nothing is sealed.</summary>
    public static IReadOnlyList<string> Stored => [Name, CallbackTopic, FileContent, ConversationId];

    /// <summary>What must be found nowhere.</summary>
    public IReadOnlyList<string> All =>
        [.. Stored, Question, PhoneDigits, EMail, SenderName, CardValue, FileName, BrokenJson, LongMessage.Trim(), InvokeName, .. _ids];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await TalkAsync(cancellationToken);
        await UseCardsAndErrAsync(cancellationToken);
        await VisitChatPageAsync(cancellationToken);
    }

    private async Task TalkAsync(CancellationToken cancellationToken)
    {
        string[] messages =
        [
            Question,
            Text(nameof(Texts.RequestCallback)),
            Text(nameof(Texts.ConsentAgree)),
            Name,
            $"+49 561 {PhoneDigits}",
            CallbackTopic,
            Text(nameof(Texts.CallbackConfirm)),
            $"Meine Adresse ist {EMail}",
        ];
        var client = new ExpectRepliesClient(bot, "de-DE");
        foreach (var message in messages)
        {
            var activity = Activity(client, "message");
            activity["text"] = message;
            await client.PostAsync(activity, cancellationToken);
        }
    }

    private async Task UseCardsAndErrAsync(CancellationToken cancellationToken)
    {
        var client = new ExpectRepliesClient(bot, "en-GB");
        var card = Activity(client, "message");
        card["value"] = new JsonObject { ["field"] = CardValue };
        await client.PostAsync(card, cancellationToken);
        var tooLong = Activity(client, "message");
        tooLong["text"] = string.Concat(Enumerable.Repeat(LongMessage, 300));
        await client.PostAsync(tooLong, cancellationToken);
        var invoke = Activity(client, "invoke");
        invoke["name"] = InvokeName;
        using var refusedInvoke = await bot.PostAsJsonAsync("/api/messages", invoke, cancellationToken);
        using var broken = new StringContent($$"""{"type":"message","text":"{{BrokenJson}}""", Encoding.UTF8, "application/json");
        using var refused = await bot.PostAsync("/api/messages", broken, cancellationToken);
        refused.IsSuccessStatusCode.ShouldBeFalse();
        var nowhere = new JsonObject
        {
            ["type"] = "message",
            ["text"] = BrokenJson,
            ["from"] = new JsonObject { ["id"] = UserId },
        };
        using var refusedToo = await bot.PostAsJsonAsync("/api/messages", nowhere, cancellationToken);
        refusedToo.IsSuccessStatusCode.ShouldBeFalse();
    }

    private async Task VisitChatPageAsync(CancellationToken cancellationToken)
    {
        var visitor = new DirectLineVisitor(bot, "de-DE");
        await visitor.OpenAsync(cancellationToken);
        _ids.AddRange([visitor.UserId, visitor.ConversationId]);
        await visitor.SayAsync(Text(nameof(Texts.RequestCallback)), Text(nameof(Texts.ConsentAgree)), cancellationToken);
        await visitor.SayAsync(Text(nameof(Texts.ConsentAgree)), Text(nameof(Texts.CallbackName)), cancellationToken);
        await visitor.SayAsync(Name, Text(nameof(Texts.CallbackPhone)), cancellationToken);
        using var taken = await visitor.UploadAsync(File($"%PDF-1.7 {FileContent}"), FileName, cancellationToken);
        taken.EnsureSuccessStatusCode();
        using var refused = await visitor.UploadAsync(File(FileContent), FileName, cancellationToken);
        refused.IsSuccessStatusCode.ShouldBeFalse();
        await visitor.SayAsync("Abbrechen", Text(nameof(Texts.CancelDone)), cancellationToken);
    }

    private static JsonObject Activity(ExpectRepliesClient client, string type)
    {
        var activity = client.NewActivity(type);
        activity["id"] = Guid.NewGuid().ToString("N");
        activity["from"] = new JsonObject { ["id"] = UserId, ["name"] = SenderName };
        activity["conversation"] = new JsonObject { ["id"] = ConversationId };
        return activity;
    }

    private static ByteArrayContent File(string content) => new(Encoding.UTF8.GetBytes(content));

    private static string Text(string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo("de-DE"))!;
}

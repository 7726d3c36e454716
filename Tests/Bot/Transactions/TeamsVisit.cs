using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>A visit in personal chats of Teams, as the service posts it; the answers come in the HTTP response.</summary>
internal sealed class TeamsVisit(VisitHost host, string locale) : IVisitClient
{
    private const string Tenant = "6f1c3a52-0c0d-4f5e-9a1b-0d2e4c6f8a10";

    private readonly Dictionary<string, ExpectRepliesClient> _tabs = [];
    private readonly string _customer = $"29:{Guid.NewGuid():N}";
    private ExpectRepliesClient _tab = null!;
    private string _heard = "";

    public string DemoPath => host.Bot.DemoPath;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task SayAsync(string words) => _heard = await PostAsync(Message(words));

    public async Task SayTwiceAsync(string words) =>
        _heard = string.Join('\n', await Task.WhenAll(PostAsync(Message(words)), PostAsync(Message(words))));

    /// <summary>What Teams posts for Action.Submit: no text, the inputs and the card's data as the value.</summary>
    public async Task SendCardAsync(IReadOnlyDictionary<string, string> fields)
    {
        var card = FromTeams();
        card["replyToId"] = "1";
        card["value"] = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value)))
        {
            ["form"] = "AddressForm",
        };
        _heard = await PostAsync(card);
    }

    public Task<string> HearAsync(string words)
    {
        _heard.ShouldContain(words);
        return Task.FromResult(_heard);
    }

    public Task GoToTabAsync(string name)
    {
        if (!_tabs.TryGetValue(name, out var tab))
        {
            _tabs[name] = tab = new ExpectRepliesClient(host.Bot.Http, locale);
        }

        _tab = tab.MoveTo(host.Bot.Http);
        return Task.CompletedTask;
    }

    public async Task RestartAsync(bool isNextDay)
    {
        await host.RestartAsync(isNextDay);
        _tab.MoveTo(host.Bot.Http);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private JsonObject Message(string words)
    {
        var message = FromTeams();
        message["text"] = words;
        message["textFormat"] = "plain";
        return message;
    }

    private JsonObject FromTeams()
    {
        var activity = _tab.NewActivity("message");
        activity["channelId"] = "msteams";
        activity["from"]!["id"] = _customer;
        activity["conversation"]!["conversationType"] = "personal";
        activity["conversation"]!["tenantId"] = Tenant;
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } };
        return activity;
    }

    private async Task<string> PostAsync(JsonObject activity) =>
        VisitRun.Plain(string.Join('\n', (await _tab.PostForRepliesAsync(activity, Token)).SelectMany(Shown)));

    /// <summary>The text and the words on the buttons.</summary>
    private static IEnumerable<string> Shown(JsonElement reply) =>
        reply.TryGetProperty("suggestedActions", out var offered)
            ? [Text(reply), .. offered.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString()!)]
            : [Text(reply)];

    private static string Text(JsonElement reply) => reply.GetProperty("text").GetString()!;
}

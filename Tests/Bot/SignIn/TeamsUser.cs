using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.Dialogs.Identity;

namespace CustomerBot.Tests.Bot.SignIn;

/// <summary>A customer in a personal chat of Teams: posts as Teams does and reads what reaches the chat.</summary>
internal sealed class TeamsUser(HttpClient bot, TeamsStub teams, string locale)
{
    private readonly string _id = $"29:{Guid.NewGuid():N}";
    private int _activities;
    private JsonObject _last = [];

    public string Id => _id;

    /// <summary>What the last message brought.</summary>
    public IReadOnlyList<JsonNode> Replies { get; private set; } = [];

    public IReadOnlyList<string> Texts => [.. Replies.Select(reply => (string?)reply["text"] ?? "")];

    /// <summary>The card to sign in with, or null.</summary>
    public JsonNode? SignInCard =>
        Replies
            .SelectMany(reply => reply["attachments"]?.AsArray() ?? [])
            .FirstOrDefault(card => (string?)card!["contentType"] == "application/vnd.microsoft.card.oauth")
            ?["content"];

    public async Task<IReadOnlyList<string>> SayAsync(params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var activity = NewActivity("message");
            activity["text"] = text;
            var (status, body) = await PostAsync(activity);
            status.ShouldBe(HttpStatusCode.OK, body);
        }

        return Texts;
    }

    /// <summary>What each of the customer's devices sends by itself once the card is there.</summary>
    public Task<(HttpStatusCode Status, string Body)> ExchangeAsync(string token) =>
        InvokeAsync(
            "signin/tokenExchange",
            new()
            {
                ["id"] = "x1",
                ["connectionName"] = TokenService.Connection,
                ["token"] = token,
            }
        );

    /// <summary>What Teams sends after the customer signed in with the button.</summary>
    public Task<(HttpStatusCode Status, string Body)> VerifyAsync(string code) =>
        InvokeAsync("signin/verifyState", new() { ["state"] = code });

    /// <summary>The last activity once more, as Teams does when it got no answer in time.</summary>
    public Task<(HttpStatusCode Status, string Body)> RepeatAsync() => PostAsync(_last);

    private Task<(HttpStatusCode Status, string Body)> InvokeAsync(string name, JsonObject value)
    {
        var activity = NewActivity("invoke");
        activity["name"] = name;
        activity["value"] = value;
        return PostAsync(activity);
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity)
    {
        _last = activity;
        using var response = await bot.PostAsJsonAsync("/api/messages", activity);
        var body = await response.Content.ReadAsStringAsync();
        Replies = teams.TakePosted();
        return (response.StatusCode, body);
    }

    private JsonObject NewActivity(string type) =>
        new()
        {
            ["type"] = type,
            ["id"] = (_activities++).ToString(CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.Url,
            ["locale"] = locale,
            ["from"] = new JsonObject { ["id"] = _id },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject { ["id"] = $"a:{_id}", ["conversationType"] = "personal" },
        };
}

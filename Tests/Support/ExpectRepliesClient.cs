using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.Support;

/// <summary>A channel that wants the replies in the HTTP answer of <c>/api/messages</c>: it knows when a turn has ended.</summary>
internal sealed class ExpectRepliesClient(HttpClient bot, string locale)
{
    private readonly string _conversation = Guid.NewGuid().ToString("N");
    private HttpClient _server = bot;
    private int _activities;

    /// <summary>Id of the customer in the channel.</summary>
    public string Customer => $"customer-of-{_conversation}";

    /// <summary>Goes on with the same conversation on another server.</summary>
    public ExpectRepliesClient MoveTo(HttpClient server)
    {
        _server = server;
        return this;
    }

    public Task<IReadOnlyList<string>> JoinAsync(CancellationToken cancellationToken)
    {
        var activity = NewActivity("conversationUpdate");
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = Customer }, new JsonObject { ["id"] = "bot" });
        return PostAsync(activity, cancellationToken);
    }

    public Task<IReadOnlyList<string>> SayAsync(string text, CancellationToken cancellationToken)
    {
        var activity = NewActivity("message");
        activity["text"] = text;
        return PostAsync(activity, cancellationToken);
    }

    /// <summary>An activity as the channel would post it, to be changed by a test.</summary>
    public JsonObject NewActivity(string type) =>
        new()
        {
            ["type"] = type,
            ["id"] = $"{_conversation}-{_activities++}",
            ["channelId"] = "conformance",
            ["serviceUrl"] = "http://localhost/",
            ["deliveryMode"] = "expectReplies",
            ["locale"] = locale,
            ["from"] = new JsonObject { ["id"] = Customer },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = _conversation },
        };

    public async Task<IReadOnlyList<string>> PostAsync(JsonObject activity, CancellationToken cancellationToken) =>
        [.. (await PostForRepliesAsync(activity, cancellationToken)).Select(reply => reply.GetProperty("text").GetString()!)];

    /// <summary>The messages in answer to an activity, as they came.</summary>
    public async Task<IReadOnlyList<JsonElement>> PostForRepliesAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var response = await _server.PostAsJsonAsync("/api/messages", activity, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return [.. answer.GetProperty("activities").EnumerateArray().Where(IsMessage)];
    }

    private static bool IsMessage(JsonElement activity) => activity.GetProperty("type").GetString() == "message";
}

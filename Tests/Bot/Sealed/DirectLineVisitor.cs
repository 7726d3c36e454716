using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>A customer on the chat page, as its small window speaks Direct Line: token, conversation, posts, polls.</summary>
internal sealed class DirectLineVisitor(HttpClient server, string locale)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private HttpClient _server = server;
    private string _token = "";
    private string _watermark = "";

    public string UserId { get; private set; } = "";

    public string ConversationId { get; private set; } = "";

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        using var granted = await _server.PostAsJsonAsync("/chat/token", new { }, cancellationToken);
        granted.EnsureSuccessStatusCode();
        var grant = await granted.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        _token = grant.GetProperty("token").GetString()!;
        UserId = grant.GetProperty("userId").GetString()!;
        using var started = await SendAsync(HttpMethod.Post, "", JsonContent.Create(new { locale }), cancellationToken);
        started.EnsureSuccessStatusCode();
        var conversation = await started.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        ConversationId = conversation.GetProperty("conversationId").GetString()!;
    }

    /// <summary>Posts a message and gives the bot's replies that came until one holds the text.</summary>
    public async Task<IReadOnlyList<string>> SayAsync(string text, string until, CancellationToken cancellationToken)
    {
        await PollAsync(cancellationToken);
        using var answer = await PostAsync(new JsonObject { ["type"] = "message", ["text"] = text }, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return await RepliesAsync(until, cancellationToken);
    }

    /// <summary>Polls until the bot has said something new that holds the text.</summary>
    public async Task<IReadOnlyList<string>> RepliesAsync(string until, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(s_patience);
        var replies = new List<string>();
        while (!replies.Exists(reply => reply.Contains(until, StringComparison.Ordinal)))
        {
            replies.AddRange((await PollAsync(patience.Token)).Where(IsReply).Select(reply => reply.GetProperty("text").GetString()!));
        }

        return replies;
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        activity["from"] = new JsonObject { ["id"] = UserId };
        activity["locale"] = locale;
        return SendAsync(HttpMethod.Post, $"/{ConversationId}/activities", JsonContent.Create(activity), cancellationToken);
    }

    public Task<HttpResponseMessage> UploadAsync(HttpContent file, string name, CancellationToken cancellationToken)
    {
        var form = new MultipartFormDataContent { { file, "file", name } };
        return SendAsync(HttpMethod.Post, $"/{ConversationId}/upload?userId={UserId}", form, cancellationToken);
    }

    /// <summary>What is new in the feed.</summary>
    public async Task<IReadOnlyList<JsonElement>> PollAsync(CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/{ConversationId}/activities?watermark={_watermark}", null, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var set = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        _watermark = set.GetProperty("watermark").GetString()!;
        return [.. set.GetProperty("activities").EnumerateArray()];
    }

    /// <summary>Goes on with the same conversation on another server.</summary>
    public DirectLineVisitor MoveTo(HttpClient server)
    {
        _server = server;
        return this;
    }

    /// <summary>The next poll begins at the beginning.</summary>
    public void Rewind() => _watermark = "";

    private bool IsReply(JsonElement activity) =>
        activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("id").GetString() != UserId;

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, "/v3/directline/conversations" + path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return _server.SendAsync(request, cancellationToken);
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CustomerBot.Tests.Channels;

/// <summary>Speaks Direct Line as the stock client does.</summary>
internal sealed class DirectLineClient(ChannelHost host) : IDisposable
{
    private const string Root = "/v3/directline";

    private ClientWebSocket? _socket;

    public string Token { get; set; } = "";

    public string UserId { get; private set; } = "";

    public string ConversationId { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public string Watermark { get; private set; } = "";

    public async Task GetTokenAsync()
    {
        using var answer = await host.Http.PostAsync("/chat/token", null);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Token = body.GetProperty("token").GetString()!;
        UserId = body.GetProperty("userId").GetString()!;
    }

    public async Task<HttpResponseMessage> StartAsync(string? locale = null)
    {
        var answer = await SendAsync(HttpMethod.Post, "/conversations", JsonContent.Create(new { user = new { }, locale }));
        await TakeConversationAsync(answer);
        return answer;
    }

    public async Task<HttpResponseMessage> ReconnectAsync(string? watermark = null)
    {
        var answer = await SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}?watermark={watermark ?? Watermark}");
        await TakeConversationAsync(answer);
        return answer;
    }

    public Task<HttpResponseMessage> PostAsync(string json) =>
        PostAsync(new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")));

    public Task<HttpResponseMessage> PostAsync(HttpContent content) =>
        SendAsync(HttpMethod.Post, $"/conversations/{ConversationId}/activities", content);

    /// <summary>Posts a message and gives the id under which it was kept.</summary>
    public async Task<string> SayAsync(string text, string? clientId = null)
    {
        using var answer = await PostAsync(
            JsonSerializer.Serialize(
                new
                {
                    type = "message",
                    text,
                    from = new { id = "somebody" },
                    channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString("n") },
                }
            )
        );
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    public async Task<List<JsonElement>> PollAsync(string watermark = "")
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}/activities?watermark={watermark}");
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Watermark = body.GetProperty("watermark").GetString()!;
        return [.. body.GetProperty("activities").EnumerateArray()];
    }

    /// <summary>Polls until the text has come; the host's clock stands still, the test's limit does not.</summary>
    public async Task<List<JsonElement>> PollUntilAsync(string text)
    {
        while (true)
        {
            var activities = await PollAsync();
            if (activities.Any(activity => TextOf(activity) == text))
            {
                return activities;
            }

            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public async Task OpenStreamAsync()
    {
        _socket?.Dispose();
        _socket = new ClientWebSocket();
        await _socket.ConnectAsync(new Uri(StreamUrl), TestContext.Current.CancellationToken);
    }

    public Task SendFrameAsync(string text) =>
        _socket!.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    /// <summary>The activities of the next frame; null when the server closed.</summary>
    public async Task<List<JsonElement>?> ReceiveAsync()
    {
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var received = await _socket!.ReceiveAsync(buffer.AsMemory(), TestContext.Current.CancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            received.MessageType.ShouldBe(WebSocketMessageType.Text);
            await frame.WriteAsync(buffer.AsMemory(0, received.Count));
            if (received.EndOfMessage)
            {
                break;
            }
        }

        var body = JsonDocument.Parse(frame.ToArray()).RootElement;
        Watermark = body.TryGetProperty("watermark", out var watermark) ? watermark.GetString()! : Watermark;
        return [.. body.GetProperty("activities").EnumerateArray()];
    }

    /// <summary>All that comes up to and with the text.</summary>
    public async Task<List<JsonElement>> ReceiveUntilAsync(string text)
    {
        var all = new List<JsonElement>();
        while (!all.Any(activity => TextOf(activity) == text))
        {
            all.AddRange(await ReceiveAsync() ?? throw new InvalidOperationException("The server closed the stream."));
        }

        return all;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method, Root + path) { Content = content };
        if (Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        return host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static string? TextOf(JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString() : null;

    public static List<string?> TextsOf(IEnumerable<JsonElement> activities) => [.. activities.Select(TextOf)];

    /// <summary>Another client of the same conversation.</summary>
    public DirectLineClient Tab()
    {
        var tab = new DirectLineClient(host);
        tab.Continue(this);
        return tab;
    }

    public void Continue(DirectLineClient other) => (Token, UserId, ConversationId) = (other.Token, other.UserId, other.ConversationId);

    public void Dispose() => _socket?.Dispose();

    private async Task TakeConversationAsync(HttpResponseMessage answer)
    {
        if (answer.IsSuccessStatusCode)
        {
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
            ConversationId = body.GetProperty("conversationId").GetString()!;
            Token = body.GetProperty("token").GetString()!;
            StreamUrl = body.GetProperty("streamUrl").GetString()!;
        }
    }
}

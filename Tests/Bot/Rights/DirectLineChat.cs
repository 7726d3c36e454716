using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.Bot.Rights;

/// <summary>A conversation over the chat page's own channel, without a browser.</summary>
internal sealed class DirectLineChat(HttpClient http, string token, string conversation)
{
    public static async Task<DirectLineChat> StartAsync(HttpClient http, CancellationToken cancellationToken)
    {
        using var granted = await http.PostAsync("/chat/token", null, cancellationToken);
        granted.EnsureSuccessStatusCode();
        var grant = await granted.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        var token = grant.GetProperty("token").GetString()!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new("Bearer", token);
        using var started = await http.SendAsync(request, cancellationToken);
        started.EnsureSuccessStatusCode();
        var session = await started.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return new(http, session.GetProperty("token").GetString()!, session.GetProperty("conversationId").GetString()!);
    }

    public async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post);
        request.Content = JsonContent.Create(
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["locale"] = "de-DE",
            }
        );
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The whole history as JSON, once it holds this text.</summary>
    public async Task<string> HistoryAsync(string expected, CancellationToken cancellationToken)
    {
        var encoded = JsonEncodedText.Encode(expected).ToString();
        while (true)
        {
            using var request = Request(HttpMethod.Get);
            using var answer = await http.SendAsync(request, cancellationToken);
            var history = await answer.Content.ReadAsStringAsync(cancellationToken);
            if (history.Contains(expected, StringComparison.Ordinal) || history.Contains(encoded, StringComparison.Ordinal))
            {
                return history;
            }
        }
    }

    private HttpRequestMessage Request(HttpMethod method) =>
        new(method, $"/v3/directline/conversations/{conversation}/activities")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
}

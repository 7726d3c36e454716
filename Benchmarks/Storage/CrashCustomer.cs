using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace CustomerBot.Benchmarks.Storage;

/// <summary>A customer who writes without a pause, and remembers what was last answered.</summary>
internal sealed class CrashCustomer(int number)
{
    private static readonly string[] s_messages =
    [
        "Was kostet der Versand?",
        "Rückruf anfragen",
        "Nein, danke",
        "Wie lange dauert die Lieferung?",
    ];

    private int _next;
    private string? _lastReplies;

    /// <summary>Writes until the program is gone. <paramref name="answered"/> is told of each answer.</summary>
    public async Task TalkAsync(HttpClient bot, Action answered, CancellationToken cancellationToken)
    {
        while (await PostAsync(bot, _next, cancellationToken) is { } replies)
        {
            _lastReplies = replies;
            _next++;
            answered();
        }
    }

    /// <summary>Sends again what was last answered: kept means that the same replies come back.</summary>
    public async Task<bool> IsLastAnswerKeptAsync(HttpClient bot, CancellationToken cancellationToken) =>
        _lastReplies is null || await PostAsync(bot, _next - 1, cancellationToken) == _lastReplies;

    private async Task<string?> PostAsync(HttpClient bot, int turn, CancellationToken cancellationToken)
    {
        var activity = new
        {
            type = "message",
            id = string.Create(CultureInfo.InvariantCulture, $"{number}-{turn}"),
            text = s_messages[turn % s_messages.Length],
            channelId = "crash",
            serviceUrl = "http://localhost/",
            deliveryMode = "expectReplies",
            locale = "de-DE",
            from = new { id = $"customer-{number}" },
            recipient = new { id = "bot" },
            conversation = new { id = $"conversation-{number}" },
        };
        try
        {
            using var response = await bot.PostAsJsonAsync("/api/messages", activity, cancellationToken);
            response.EnsureSuccessStatusCode();
            var body = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            return string.Join('\n', body.GetProperty("activities").EnumerateArray().Select(Text));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or JsonException)
        {
            return null;
        }
    }

    private static string Text(JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString()! : "";
}

using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Benchmarks.Dialogs;

/// <summary>One customer's conversation over HTTP, whose turns are timed.</summary>
internal sealed class Talk(HttpClient http, string person)
{
    private int _turns;

    /// <summary>Whether the last turn was answered as a turn should be.</summary>
    public bool Failed { get; private set; }

    /// <summary>Says it and gives the milliseconds until the whole answer was there.</summary>
    public async Task<double> SayAsync(string text, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(Message(text));
        var started = Stopwatch.GetTimestamp();
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Failed =
            !response.IsSuccessStatusCode
            || body.Contains("Vorgang E-", StringComparison.Ordinal)
            || !body.Contains("\"text\"", StringComparison.Ordinal);
        return elapsed;
    }

    private JsonObject Message(string text) =>
        new()
        {
            ["type"] = "message",
            ["id"] = $"{person}-{(_turns++).ToString(CultureInfo.InvariantCulture)}",
            ["channelId"] = "benchmark",
            ["serviceUrl"] = "http://localhost/",
            ["deliveryMode"] = "expectReplies",
            ["locale"] = "de-DE",
            ["from"] = new JsonObject { ["id"] = person },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = $"conversation-of-{person}" },
            ["text"] = text,
        };
}

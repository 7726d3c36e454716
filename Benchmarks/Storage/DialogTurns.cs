using System.Diagnostics;
using System.Net.Http.Json;
using CustomerBot.Bot.Hosting;
using CustomerBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Benchmarks.Storage;

/// <summary>
/// Dialog turns a second of the whole program over HTTP: sealed and durable on SQLite, beside the same with records in memory only. The
/// two take turns, so that what else the machine does meets both.
/// </summary>
internal static class DialogTurns
{
    private const int Rounds = 4;
    private const int SideBySide = 64;
    private static readonly TimeSpan s_roundLength = TimeSpan.FromSeconds(4);
    private static readonly string[] s_messages =
    [
        "Rückruf anfragen",
        "Einverstanden",
        "Erika Beispiel",
        "0561 1234567",
        "Lieferung",
        "Abbrechen",
    ];

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("turns").FullName;
        try
        {
            await using var sealedBot = await StartAsync(Path.Combine(folder, "sealed"), null);
            await using var memoryBot = await StartAsync(Path.Combine(folder, "memory"), new MemoryRecordStore());
            using var sealedHttp = Client(sealedBot);
            using var memoryHttp = Client(memoryBot);
            await TalkAsync(memoryHttp, "warm", cancellationToken);
            await TalkAsync(sealedHttp, "warm", cancellationToken);
            var (memory, durable) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                memory.Add(await TalkAsync(memoryHttp, $"m{round}", cancellationToken));
                durable.Add(await TalkAsync(sealedHttp, $"s{round}", cancellationToken));
            }

            Figures.Print("dialog turns a second, records in memory", Figures.Median(memory));
            Figures.Print("dialog turns a second, sealed and durable on SQLite", Figures.Median(durable));
            Figures.Print("ratio, target at least 0.60", Figures.Median(memory.Zip(durable, (baseline, own) => own / baseline)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<WebApplication> StartAsync(string folder, IRecordStore? store)
    {
        var app = BotApplication.Build(
            ["--urls", "http://127.0.0.1:0", "--environment", "Development", "--contentRoot", AppContext.BaseDirectory],
            builder =>
            {
                builder.Configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"));
                builder.Configuration.AddInMemoryCollection([
                    new("Storage:Path", folder),
                    new("Bot:RequestsPerMinute", "100000"),
                    new("Bot:TurnsPerMinute", "100000"),
                    new("Knowledge:ContentPath", Path.Combine(AppContext.BaseDirectory, "Knowledge", "Content")),
                ]);
                builder.Logging.ClearProviders();
                if (store is not null)
                {
                    builder.Services.AddSingleton(store);
                }
            }
        );
        await app.StartAsync();
        return app;
    }

    private static HttpClient Client(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.Single()) };

    /// <summary>Turns a second of customers side by side.</summary>
    private static async Task<double> TalkAsync(HttpClient http, string name, CancellationToken cancellationToken)
    {
        var turns = 0;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable
                .Range(0, SideBySide)
                .Select(async customer =>
                {
                    for (var turn = 0; Stopwatch.GetElapsedTime(started) < s_roundLength; turn++)
                    {
                        await SayAsync(http, $"{name}-{customer}", turn, cancellationToken);
                        Interlocked.Increment(ref turns);
                    }
                })
        );
        return turns / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task SayAsync(HttpClient http, string conversation, int turn, CancellationToken cancellationToken)
    {
        var activity = new
        {
            type = "message",
            id = $"{conversation}-{turn}",
            text = s_messages[turn % s_messages.Length],
            channelId = "benchmark",
            serviceUrl = "http://localhost/",
            deliveryMode = "expectReplies",
            locale = "de-DE",
            from = new { id = $"user-of-{conversation}" },
            recipient = new { id = "bot" },
            conversation = new { id = conversation },
        };
        using var response = await http.PostAsJsonAsync("/api/messages", activity, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace CustomerBot.Benchmarks.Bot;

/// <summary>
/// Starts the built program with an empty data folder and prints: time from start to the first answered turn, turns a second and
/// their latency with conversations side by side, resident memory after them. Bounded: 1,000 conversations of four turns.
/// </summary>
internal static class HostMeasurement
{
    private const int Conversations = 1_000;
    private const int SideBySide = 50;
    private const int Port = 39_780;
    private static readonly string[] s_turns =
    [
        "Was kostet der Versand?",
        "Rückruf anfragen",
        "Nein, danke",
        "Wie lange dauert die Lieferung?",
    ];

    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var program = arguments.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "Bot.dll");
        var data = Directory.CreateTempSubdirectory("customerbot").FullName;
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}") };
        var started = Stopwatch.StartNew();
        using var bot = Start(program, data);
        try
        {
            await FirstTurnAsync(http, cancellationToken);
            Print("start to first answered turn, ms", started.ElapsedMilliseconds);
            Print("resident memory after it, MB", ResidentMegabytes(bot));
            await TalkAsync(http, cancellationToken);
            Print($"resident memory after {Conversations} conversations, MB", ResidentMegabytes(bot));
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync(cancellationToken);
            Directory.Delete(data, recursive: true);
        }

        return 0;
    }

    private static Process Start(string program, string data)
    {
        var start = new ProcessStartInfo("dotnet", [program, "--urls", $"http://127.0.0.1:{Port}"]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__Path"] = data;
        start.Environment["Bot__TurnsPerMinute"] = "100000";
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task FirstTurnAsync(HttpClient http, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await SayAsync(http, "first", 0, s_turns[0], cancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), cancellationToken);
            }
        }
    }

    private static async Task TalkAsync(HttpClient http, CancellationToken cancellationToken)
    {
        var latencies = new double[Conversations * s_turns.Length];
        var total = Stopwatch.StartNew();
        var options = new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Conversations),
            options,
            async (conversation, token) =>
            {
                for (var turn = 0; turn < s_turns.Length; turn++)
                {
                    var begun = Stopwatch.GetTimestamp();
                    await SayAsync(http, $"c{conversation}", turn, s_turns[turn], token);
                    latencies[(conversation * s_turns.Length) + turn] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
                }
            }
        );
        Array.Sort(latencies);
        Print($"turns a second, {SideBySide} conversations side by side", latencies.Length / total.Elapsed.TotalSeconds);
        Print("turn, median ms", latencies[latencies.Length / 2]);
        Print("turn, 95th percentile ms", latencies[latencies.Length * 95 / 100]);
    }

    private static async Task SayAsync(HttpClient http, string conversation, int turn, string text, CancellationToken cancellationToken)
    {
        var activity = new
        {
            type = "message",
            id = $"{conversation}-{turn}",
            text,
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

    private static double ResidentMegabytes(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1_048_576.0;
    }

    private static void Print(string what, double value) =>
        Console.WriteLine($"{what, -60} {value.ToString("0.0", CultureInfo.InvariantCulture)}");
}

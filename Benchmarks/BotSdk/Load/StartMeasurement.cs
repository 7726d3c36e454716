using System.Diagnostics;

namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>How long an echo host takes from the start of the process to its first answer, and what it holds after 60,000 turns.</summary>
internal static class StartMeasurement
{
    private const int Starts = 7;
    private const long Turns = 60_000;

    public static async Task RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        foreach (var (bot, startTarget, memoryTarget) in new[] { ("floor", "", ""), ("echo", "≤ 0.35", "≤ 70"), ("dialog", "", "") })
        {
            var starts = new List<double>();
            var cpu = new List<double>();
            for (var start = 1; start < Starts; start++)
            {
                using var server = await StartAsync(bot, starts, cancellationToken);
                cpu.Add(server.CpuTime.TotalSeconds);
            }

            using var last = await StartAsync(bot, starts, cancellationToken);
            await LoadDriver.TalkAsync(last, options.Users, Turns, cancellationToken);
            LoadRun.Line($"{bot}: seconds from start to first answered turn", LoadRun.Number(LoadRun.Median(starts)), startTarget);
            LoadRun.Line($"{bot}: seconds of CPU time until then", LoadRun.Number(LoadRun.Median(cpu)), "");
            LoadRun.Line($"{bot}: MB resident after {Turns} turns", LoadRun.Number(last.ResidentMegabytes), memoryTarget);
        }
    }

    private static async Task<MeasuredServer> StartAsync(string bot, List<double> seconds, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var server = MeasuredServer.Own(bot);
        await server.WaitForFirstTurnAsync(cancellationToken);
        seconds.Add(clock.Elapsed.TotalSeconds);
        return server;
    }
}

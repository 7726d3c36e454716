using System.Globalization;

namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>
/// Measures our bots, the same bots on the JavaScript SDK and the floor in one run, again and again in turn, and prints ratios
/// pair by pair: what else the machine does then weighs on both alike.
/// </summary>
internal static class LoadRun
{
    private const string Floor = "floor";
    private const string Echo = "echo";
    private const string Dialog = "dialog";

    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var options = LoadOptions.Parse(arguments);
        MeasuredServer.PinDriver();
        List<MeasuredServer> servers = [MeasuredServer.Own(Floor), MeasuredServer.Own(Echo), MeasuredServer.Own(Dialog)];
        if (await PeerPackages.InstallAsync(cancellationToken))
        {
            servers.AddRange(MeasuredServer.Peer(Echo), MeasuredServer.Peer(Dialog));
        }

        try
        {
            var table = await MeasureAsync(servers, options, cancellationToken);
            Print(table);
            await PrintAllocationsAsync(servers, options, cancellationToken);
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }

        await StartMeasurement.RunAsync(options, cancellationToken);
        return 0;
    }

    private static async Task<Dictionary<string, List<Measurement>>> MeasureAsync(
        List<MeasuredServer> servers,
        LoadOptions options,
        CancellationToken cancellationToken
    )
    {
        foreach (var server in servers)
        {
            await server.WaitForFirstTurnAsync(cancellationToken);
            await LoadDriver.TalkAsync(server, options.Users, TimeSpan.FromSeconds(options.WarmUp), cancellationToken);
        }

        var table = servers.ToDictionary(server => server.Name, _ => new List<Measurement>());
        for (var pair = 0; pair < options.Pairs; pair++)
        {
            foreach (var server in servers)
            {
                var time = TimeSpan.FromSeconds(options.Measure);
                table[server.Name].Add(await LoadDriver.TalkAsync(server, options.Users, time, cancellationToken));
            }
        }

        return table;
    }

    private static void Print(Dictionary<string, List<Measurement>> table)
    {
        foreach (var (name, runs) in table)
        {
            var cpu = Median(runs.Select(run => run.MicrosecondsPerTurn));
            Line(
                $"{name}: CPU µs per turn; turns a second",
                $"{Number(cpu)}; {Number(Median(runs.Select(run => run.TurnsPerSecond)))}",
                ""
            );
        }

        Ratio(table, Echo, Floor, "≤ 1.6");
        Ratio(table, Dialog, Floor, "≤ 5");
        Ratio(table, $"JavaScript {Echo}", Echo, "≥ 8");
        Ratio(table, $"JavaScript {Dialog}", Dialog, "≥ 5");
    }

    private static void Ratio(Dictionary<string, List<Measurement>> table, string name, string baseline, string target)
    {
        if (!table.TryGetValue(name, out var runs))
        {
            return;
        }

        var ratios = runs.Zip(table[baseline], (run, other) => run.MicrosecondsPerTurn / other.MicrosecondsPerTurn).Order().ToArray();
        Line($"CPU time, {name} : {baseline}", $"{Number(Median(ratios))} ({Number(ratios[0])} to {Number(ratios[^1])})", target);
    }

    private static async Task PrintAllocationsAsync(List<MeasuredServer> servers, LoadOptions options, CancellationToken cancellationToken)
    {
        foreach (var (name, target) in new[] { (Floor, ""), (Echo, "≤ 15"), (Dialog, "≤ 40") })
        {
            var server = servers.First(candidate => candidate.Name == name);
            var before = await server.AllocatedAsync(cancellationToken);
            var run = await LoadDriver.TalkAsync(server, options.Users, turns: 5_000, cancellationToken);
            var allocated = await server.AllocatedAsync(cancellationToken) - before;
            Line($"{name}: kB allocated per turn", Number(allocated / 1_000.0 / run.Turns), target);
        }
    }

    internal static void Line(string what, string value, string target) => Console.WriteLine($"{what, -52} {value, -32} {target}");

    internal static string Number(double value) => value.ToString(value < 100 ? "0.00" : "0", CultureInfo.InvariantCulture);

    internal static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
}

using System.Diagnostics;

namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>Virtual users who talk to one server at once, each waiting for its reply before it says more.</summary>
internal static class LoadDriver
{
    private static int s_runs;

    public static Task<Measurement> TalkAsync(MeasuredServer server, int users, TimeSpan time, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        return RunAsync(server, users, _ => clock.Elapsed >= time, cancellationToken);
    }

    public static Task<Measurement> TalkAsync(MeasuredServer server, int users, long turns, CancellationToken cancellationToken) =>
        RunAsync(server, users, talking => talking.Sum(user => user.Turns) >= turns, cancellationToken);

    private static async Task<Measurement> RunAsync(
        MeasuredServer server,
        int users,
        Func<VirtualUser[], bool> isEnough,
        CancellationToken cancellationToken
    )
    {
        // Each run has people of its own, because the last one stopped in the middle of conversations.
        var run = s_runs++;
        VirtualUser[] talking = [.. Enumerable.Range(0, users).Select(user => new VirtualUser($"u{run}-{user}", server.IsInDialog))];
        var cpu = server.CpuTime;
        var clock = Stopwatch.StartNew();
        try
        {
            await Task.WhenAll(talking.Select(user => user.TalkAsync(server.Port, () => isEnough(talking), cancellationToken)));
            return new Measurement(talking.Sum(user => user.Turns), clock.Elapsed, server.CpuTime - cpu);
        }
        finally
        {
            Array.ForEach(talking, user => user.Dispose());
        }
    }
}

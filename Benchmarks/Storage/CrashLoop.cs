using System.Diagnostics;

namespace CustomerBot.Benchmarks.Storage;

/// <summary>
/// Kills the program at random moments under load and starts it again. What was answered before must be there afterwards, with the same
/// words. Tests run it a few times, <c>Benchmarks -- crash</c> as often as wanted.
/// </summary>
internal sealed class CrashLoop(string program, string workingFolder, IReadOnlyDictionary<string, string> settings)
{
    private const int SideBySide = 12;
    private const int MostTurnsBeforeKill = 150;

    private readonly CrashCustomer[] _customers = [.. Enumerable.Range(0, SideBySide).Select(number => new CrashCustomer(number))];
    private long _turns;
    private int _lost;
    private int _errors;

    public async Task<CrashReport> RunAsync(int kills, CancellationToken cancellationToken)
    {
        for (var kill = 0; kill < kills; kill++)
        {
            using var running = await StartAndCheckAsync(cancellationToken);
            await LoadAndKillAsync(running, cancellationToken);
            _errors += running.Errors;
        }

        using (var last = await StartAndCheckAsync(cancellationToken))
        {
            _errors += last.Errors;
        }

        return new(kills, _turns, _lost, _errors, await VerifyLedgerAsync(cancellationToken));
    }

    private async Task<CrashingProgram> StartAndCheckAsync(CancellationToken cancellationToken)
    {
        var running = await CrashingProgram.StartAsync(StartInfo("--urls", "http://127.0.0.1:0"), cancellationToken);
        var kept = await Task.WhenAll(_customers.Select(customer => customer.IsLastAnswerKeptAsync(running.Http, cancellationToken)));
        _lost += kept.Count(isKept => !isKept);
        return running;
    }

    /// <summary>The moment is a number of answers, so that it is random in what the program does and not in how fast the machine is.</summary>
    private async Task LoadAndKillAsync(CrashingProgram running, CancellationToken cancellationToken)
    {
        var left = Random.Shared.Next(1, MostTurnsBeforeKill);
        var now = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var talks = _customers.Select(customer =>
            customer.TalkAsync(
                running.Http,
                () =>
                {
                    Interlocked.Increment(ref _turns);
                    if (Interlocked.Decrement(ref left) == 0)
                    {
                        now.TrySetResult();
                    }
                },
                cancellationToken
            )
        );
        var all = Task.WhenAll(talks);
        await Task.WhenAny(now.Task, all);
        await running.KillAsync(cancellationToken);
        await all;
    }

    private async Task<bool> VerifyLedgerAsync(CancellationToken cancellationToken)
    {
        var start = StartInfo("ledger", "verify");
        start.RedirectStandardError = true;
        using var verify = Process.Start(start)!;
        await Task.WhenAll(verify.StandardOutput.ReadToEndAsync(cancellationToken), verify.StandardError.ReadToEndAsync(cancellationToken));
        await verify.WaitForExitAsync(cancellationToken);
        return verify.ExitCode == 0;
    }

    private ProcessStartInfo StartInfo(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Bot__RequestsPerMinute"] = "100000";
        start.Environment["Bot__TurnsPerMinute"] = "100000";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }
}

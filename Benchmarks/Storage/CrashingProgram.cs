using System.Diagnostics;

namespace CustomerBot.Benchmarks.Storage;

/// <summary>The built program as a process that can be killed.</summary>
internal sealed class CrashingProgram : IDisposable
{
    private const string ListeningAt = "Chat ";

    private readonly Process _process;
    private int _errors;

    private CrashingProgram(Process process) => _process = process;

    public HttpClient Http { get; private set; } = new();

    /// <summary>Errors logged so far.</summary>
    public int Errors => Volatile.Read(ref _errors);

    public static async Task<CrashingProgram> StartAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        var process = new Process { StartInfo = start };
        var program = new CrashingProgram(process);
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => program.Note(line.Data, listening);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The program ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        program.Http = new HttpClient { BaseAddress = await listening.Task.WaitAsync(cancellationToken) };
        return program;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        Http.Dispose();
        _process.Dispose();
    }

    private void Note(string? line, TaskCompletionSource<Uri> listening)
    {
        if (line is null)
        {
            return;
        }

        if (line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _errors);
        }

        if (line.StartsWith(ListeningAt, StringComparison.Ordinal))
        {
            listening.TrySetResult(new Uri(line[ListeningAt.Length..].Trim()));
        }
    }
}

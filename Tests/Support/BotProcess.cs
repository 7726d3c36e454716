using System.Diagnostics;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Support;

/// <summary>The built program as its own process, on a free port, with a data folder of its own.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly bool _ownsData;
    private readonly List<string> _output = [];

    private BotProcess(Process process, string dataPath, bool ownsData)
    {
        _process = process;
        DataPath = dataPath;
        _ownsData = ownsData;
    }

    /// <summary>The built program, beside the built tests.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory.Replace("/Tests/", "/Bot/", StringComparison.Ordinal), "Bot.dll");

    public string DataPath { get; }

    /// <summary>The company's side of the demonstration, beside the data.</summary>
    public string DemoPath => DemoPathOf(DataPath);

    public Uri Address { get; private set; } = new("http://localhost/");

    public int Id => _process.Id;

    public HttpClient Http { get; private set; } = new();

    /// <summary>What the program printed so far, standard output and error.</summary>
    public IReadOnlyList<string> Output
    {
        get
        {
            lock (_output)
            {
                return [.. _output];
            }
        }
    }

    public static async Task<BotProcess> StartAsync(string? dataPath = null, int port = 0, params (string Key, string Value)[] settings)
    {
        var folder = dataPath ?? Directory.CreateTempSubdirectory("customerbot").FullName;
        var bot = new BotProcess(new Process { StartInfo = StartInfo(folder, port, settings) }, folder, dataPath is null);
        await bot.WaitUntilListeningAsync();
        return bot;
    }

    /// <summary>As the operator's SIGTERM. Returns the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString()]);
        using var timeout = new CancellationTokenSource(s_patience);
        await _process.WaitForExitAsync(timeout.Token);
        return _process.ExitCode;
    }

    /// <summary>As a power failure.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        Http.Dispose();
        _process.Dispose();
        if (_ownsData)
        {
            Directory.Delete(DataPath, recursive: true);
            DeleteDemo();
        }
    }

    private static string DemoPathOf(string dataPath) => dataPath + "-demo";

    private void DeleteDemo()
    {
        if (Directory.Exists(DemoPath))
        {
            Directory.Delete(DemoPath, recursive: true);
        }
    }

    private static ProcessStartInfo StartInfo(string folder, int port, (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Program);
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add($"http://127.0.0.1:{port}");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__Path"] = folder;
        start.Environment["Backend__DemoPath"] = DemoPathOf(folder);
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private async Task WaitUntilListeningAsync()
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) => Note(line.Data, listening);
        _process.ErrorDataReceived += (_, line) => Note(line.Data, listening);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) =>
            listening.TrySetException(new InvalidOperationException("The bot ended before it listened:\n" + string.Join('\n', Output)));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await listening.Task.WaitAsync(s_patience);
        Http = new HttpClient { BaseAddress = Address };
    }

    private void Note(string? line, TaskCompletionSource<Uri> listening)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.Add(line);
        }

        if (LastAddress().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    /// <summary>The last line of the start: whoever waits for it has seen all of them.</summary>
    [GeneratedRegex(@"^Bot endpoint (http://\S+/)api/messages$")]
    private static partial Regex LastAddress();
}

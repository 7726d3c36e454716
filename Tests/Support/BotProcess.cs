using System.Diagnostics;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Support;

/// <summary>The built program as its own process, on a free port, with a data folder of its own.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly string _program;
    private readonly bool _ownsData;
    private readonly List<string> _output = [];
    private (string Key, string Value)[] _settings = [];

    private BotProcess(ProcessStartInfo start, string dataPath, bool ownsData)
    {
        _process = new Process { StartInfo = start };
        _program = start.ArgumentList[0];
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
        return await StartAsync(StartInfo(Program, folder, port, settings), folder, dataPath is null, settings);
    }

    /// <summary>A copy of the program that a test changed, on a folder of its own.</summary>
    public static async Task<BotProcess> StartCopyAsync(string program, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("customerbot").FullName;
        return await StartAsync(StartInfo(program, folder, 0, settings), folder, ownsData: true, settings);
    }

    /// <summary>Runs a command on the data of this program, with the same settings. Result: what it printed.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        var start = StartInfo(_program, DataPath, 0, _settings);
        start.ArgumentList.Clear();
        foreach (var argument in (string[])[_program, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var command = Process.Start(start)!;
        var errors = command.StandardError.ReadToEndAsync();
        var output = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        command.ExitCode.ShouldBe(0, await errors);
        return output;
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

    private static ProcessStartInfo StartInfo(string program, string folder, int port, (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(program);
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

    private static async Task<BotProcess> StartAsync(
        ProcessStartInfo start,
        string folder,
        bool ownsData,
        (string Key, string Value)[] settings
    )
    {
        var bot = new BotProcess(start, folder, ownsData) { _settings = settings };
        await bot.WaitUntilListeningAsync();
        return bot;
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

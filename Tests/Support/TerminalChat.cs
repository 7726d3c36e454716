using System.Diagnostics;
using System.Text;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Support;

/// <summary>The command "chat" of the built program, line by line.</summary>
internal sealed class TerminalChat : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly string _folder = Directory.CreateTempSubdirectory("terminal").FullName;
    private readonly StringBuilder _printed = new();

    private TerminalChat(string language)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in new[] { BotProcess.Program, "chat", "--language", language })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__Path"] = Path.Combine(_folder, "data");
        start.Environment["Backend__DemoPath"] = DemoPath;
        _process = new Process { StartInfo = start };
    }

    public string DemoPath => Path.Combine(_folder, "demo");

    /// <summary>All that was printed so far.</summary>
    public string Printed => _printed.ToString();

    public static TerminalChat Start(string language)
    {
        var chat = new TerminalChat(language);
        chat._process.Start();
        return chat;
    }

    /// <summary>Types a line and reads on until a text stands there.</summary>
    public async Task SayAsync(string line, string awaited)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
        await SeeAsync(awaited);
    }

    /// <summary>Reads until a text stands there that was not seen before.</summary>
    public async Task SeeAsync(string awaited)
    {
        using var patience = new CancellationTokenSource(s_patience);
        var seen = new StringBuilder();
        while (!seen.ToString().Contains(awaited, StringComparison.Ordinal))
        {
            var line =
                await _process.StandardOutput.ReadLineAsync(patience.Token)
                ?? throw new InvalidOperationException($"The chat ended before it said: {awaited}\n{Printed}");
            seen.AppendLine(line);
            _printed.AppendLine(line);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

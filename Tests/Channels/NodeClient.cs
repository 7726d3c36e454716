using System.Diagnostics;
using System.Text.Json;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Channels;

/// <summary>The stock client botframework-directlinejs in a Node.js process.</summary>
internal sealed class NodeClient : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Tests", "Channels", "Node");
    private static readonly SemaphoreSlim Installing = new(1, 1);

    private readonly Process _process;

    private NodeClient(Process process) => _process = process;

    /// <summary>Why the client cannot run here; null if it can.</summary>
    public static string? Lack => FindInPath("node") is null || FindInPath("npm") is null ? "Node.js is not installed." : null;

    public static async Task<NodeClient> StartAsync(Uri address, string mode)
    {
        await InstallAsync();
        return new NodeClient(Run("node", "client.mjs", address.GetLeftPart(UriPartial.Authority), mode));
    }

    public Task SayAsync(string text) => _process.StandardInput.WriteLineAsync($"say {text}");

    /// <summary>Reads on until a line for which this holds, and gives all lines up to it.</summary>
    public async Task<List<JsonElement>> ReadUntilAsync(Func<JsonElement, bool> isLast)
    {
        var lines = new List<JsonElement>();
        while (true)
        {
            var line =
                await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
                ?? throw new InvalidOperationException($"The client ended: {await _process.StandardError.ReadToEndAsync()}");
            lines.Add(JsonDocument.Parse(line).RootElement);
            if (isLast(lines[^1]))
            {
                return lines;
            }
        }
    }

    public static bool IsActivity(JsonElement line, string text) =>
        line.TryGetProperty("activity", out var activity) && activity.TryGetProperty("text", out var found) && found.GetString() == text;

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await _process.StandardInput.WriteLineAsync("end");
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static async Task InstallAsync()
    {
        await Installing.WaitAsync();
        try
        {
            if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
            {
                using var npm = Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent");
                await npm.WaitForExitAsync();
                npm.ExitCode.ShouldBe(0, await npm.StandardError.ReadToEndAsync());
            }
        }
        finally
        {
            Installing.Release();
        }
    }

    private static Process Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(FindInPath(program)!, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    private static string? FindInPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder =>
                new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".cmd"), Path.Combine(folder, program + ".exe") }
            )
            .FirstOrDefault(File.Exists);
}

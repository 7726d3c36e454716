using System.Diagnostics;
using System.Text.Json;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Channels;

/// <summary>The stock client botframework-directlinejs in a Node.js process, with all that it sees.</summary>
internal sealed class NodeClient : IAsyncDisposable
{
    private readonly Process _process;

    private NodeClient(Process process) => _process = process;

    public static async Task<NodeClient> StartAsync(Uri address, string mode)
    {
        await NodeClients.NeedAsync();
        var start = new ProcessStartInfo("node", ["directline-trace.mjs", address.GetLeftPart(UriPartial.Authority), mode])
        {
            WorkingDirectory = NodeClients.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new NodeClient(Process.Start(start)!);
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
}

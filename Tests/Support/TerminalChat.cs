using System.Diagnostics;
using System.Text;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Bot.Transactions;

namespace CustomerBot.Tests.Support;

/// <summary>The command "chat" of the built program, line by line.</summary>
internal sealed class TerminalChat : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly StringBuilder _printed = new();
    private readonly StringBuilder _heard = new();

    private TerminalChat(ProcessStartInfo start) => _process = new Process { StartInfo = start };

    /// <summary>Starts it in a language for a conversation, with settings in its environment.</summary>
    public static TerminalChat Start(string language, string conversation, params IEnumerable<(string Key, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in new[] { BotProcess.Program, "chat", "--language", language, "--conversation", conversation })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var chat = new TerminalChat(start);
        chat._process.Start();
        return chat;
    }

    /// <summary>Types a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isNew">Whether what was heard before is no answer to it.</param>
    public async Task SayAsync(string line, bool isNew = true)
    {
        if (isNew)
        {
            _heard.Clear();
        }

        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Reads on until this stands in the answer. Result: the answer so far, on one line.</summary>
    public async Task<string> HearAsync(string awaited)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (!VisitRun.Plain(_heard.ToString()).Contains(awaited, StringComparison.Ordinal))
        {
            var line =
                await _process.StandardOutput.ReadLineAsync(patience.Token)
                ?? throw new InvalidOperationException($"The chat ended before it said: {awaited}\n{_printed}");
            _heard.AppendLine(line);
            _printed.AppendLine(line);
        }

        return VisitRun.Plain(_heard.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}

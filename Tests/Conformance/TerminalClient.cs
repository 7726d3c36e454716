using CustomerBot.Bot.Commands;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Conformance;

/// <summary><c>dotnet run --project Bot -- chat</c>. A line of buttons is no message.</summary>
internal sealed class TerminalClient(string dataPath, string locale) : IChatClient
{
    private readonly LineProcess _bot = new(
        "dotnet",
        [BotProcess.Program, "chat", "--language", locale],
        Repository.Root,
        ("ASPNETCORE_ENVIRONMENT", "Development"),
        ("Storage__Path", dataPath)
    );

    public async Task<IReadOnlyList<string>> JoinAsync(IReadOnlyList<string> expected, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        foreach (var text in expected)
        {
            texts.Add(await ReadAsync(text.Split('\n').Length, cancellationToken));
        }

        return texts;
    }

    public async Task<IReadOnlyList<string>> SayAsync(string text, IReadOnlyList<string> expected, CancellationToken cancellationToken)
    {
        await _bot.WriteLineAsync(text, cancellationToken);
        return await JoinAsync(expected, cancellationToken);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private async Task<string> ReadAsync(int count, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (lines.Count < count)
        {
            var line = await _bot.ReadLineAsync(cancellationToken);
            if (!line.StartsWith(TerminalAdapter.ButtonMark, StringComparison.Ordinal))
            {
                lines.Add(line);
            }
        }

        return string.Join('\n', lines);
    }
}

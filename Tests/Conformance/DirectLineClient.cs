using System.Text.Json;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Conformance;

/// <summary><c>botframework-directlinejs</c> from npm, unmodified, in Node.js.</summary>
internal sealed class DirectLineClient(Uri bot, string locale, string mode) : IChatClient
{
    private readonly LineProcess _node = new(
        "node",
        [Path.Combine(Repository.Root, "Tests", "Clients", "directline.mjs"), bot.ToString(), locale, mode],
        NodeClients.Folder
    );

    public Task<IReadOnlyList<string>> JoinAsync(IReadOnlyList<string> expected, CancellationToken cancellationToken) =>
        ReadAsync(expected.Count, cancellationToken);

    public async Task<IReadOnlyList<string>> SayAsync(string text, IReadOnlyList<string> expected, CancellationToken cancellationToken)
    {
        await _node.WriteLineAsync(text, cancellationToken);
        return await ReadAsync(expected.Count, cancellationToken);
    }

    public ValueTask DisposeAsync() => _node.DisposeAsync();

    private async Task<IReadOnlyList<string>> ReadAsync(int replies, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        while (texts.Count < replies)
        {
            using var line = JsonDocument.Parse(await _node.ReadLineAsync(cancellationToken));
            texts.Add(line.RootElement.GetProperty("text").GetString()!);
        }

        return texts;
    }
}

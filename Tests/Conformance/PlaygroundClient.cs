using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using CustomerBot.Tests.Storage;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Conformance;

/// <summary>The Agents Playground from npm, headless: its own web page's calls are made here instead of by a browser.</summary>
internal sealed class PlaygroundClient : IChatClient
{
    private const string Customer = "user-id-0";
    private const string BotId = "00000000-0000-0000-0000-00000000000011";

    private readonly LineProcess _playground;
    private readonly string _folder = Directory.CreateTempSubdirectory("playground").FullName;
    private readonly HttpClient _http;
    private readonly ClientWebSocket _stream = new();
    private string _conversation = "";

    private PlaygroundClient(Uri bot, int port)
    {
        _http = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}/") };
        var program = Path.Combine(NodeClients.Folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");
        string[] arguments =
        [
            program,
            "start",
            "-e",
            new Uri(bot, "/api/messages").ToString(),
            "-c",
            "emulator",
            "-p",
            $"{port}",
            "--dt",
            "true",
        ];
        _playground = new LineProcess("node", arguments, _folder, ("BROWSER", "none"), ("TEAMSAPPTESTER_BROWSER", "none"));
    }

    public static async Task<PlaygroundClient> StartAsync(Uri bot, CancellationToken cancellationToken)
    {
        var client = new PlaygroundClient(bot, LocalServer.FreePort());
        while (!(await client._playground.ReadLineAsync(cancellationToken)).Contains("Listening on", StringComparison.Ordinal))
        {
            // The program prints what it does before it listens.
        }

        var settings = await client._http.GetFromJsonAsync<JsonElement>("_internal/v1/config", cancellationToken);
        client._conversation = settings.GetProperty("config").GetProperty("personalChat").GetProperty("id").GetString()!;
        return client;
    }

    /// <summary>Opens the stream as the playground's page does and sends the greeting that its menu offers.</summary>
    public async Task<IReadOnlyList<string>> JoinAsync(IReadOnlyList<string> expected, CancellationToken cancellationToken)
    {
        var stream = new UriBuilder(new Uri(_http.BaseAddress!, "_ws_conversation/v1/conversations/stream")) { Scheme = "ws" };
        await _stream.ConnectAsync(stream.Uri, cancellationToken);
        using var answer = await _http.PostAsJsonAsync("_internal/v1/customActivities", Greeting(), cancellationToken);
        answer.EnsureSuccessStatusCode();
        return await ReadAsync(expected.Count, cancellationToken);
    }

    public async Task<IReadOnlyList<string>> SayAsync(string text, IReadOnlyList<string> expected, CancellationToken cancellationToken)
    {
        var message = new
        {
            type = "text",
            text,
            textFormat = "plain",
            from = new { id = Customer },
        };
        using var answer = await _http.PostAsJsonAsync(
            $"_conversation/v1/conversations/{_conversation}/messages",
            message,
            cancellationToken
        );
        answer.EnsureSuccessStatusCode();
        return await ReadAsync(expected.Count, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _stream.Dispose();
        _http.Dispose();
        await _playground.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private object Greeting() =>
        new
        {
            type = "conversationUpdate",
            id = Guid.NewGuid().ToString(),
            membersAdded = new[] { new { id = Customer }, new { id = BotId } },
            channelId = "emulator",
            from = new { id = Customer },
            recipient = new { id = BotId },
            conversation = new { id = _conversation },
            serviceUrl = new Uri(_http.BaseAddress!, "_connector").ToString(),
            locale = "en-US",
        };

    private async Task<IReadOnlyList<string>> ReadAsync(int replies, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        while (texts.Count < replies)
        {
            using var frame = await ReadFrameAsync(cancellationToken);
            if (frame.RootElement.TryGetProperty("message", out var message) && message.TryGetProperty("text", out var text))
            {
                texts.Add(text.GetString()!);
            }
        }

        return texts;
    }

    private async Task<JsonDocument> ReadFrameAsync(CancellationToken cancellationToken)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[16_384];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _stream.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            frame.Write(buffer, 0, part.Count);
        } while (!part.EndOfMessage);

        return JsonDocument.Parse(frame.ToArray());
    }
}

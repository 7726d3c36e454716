using System.Text;
using System.Text.Json;

namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>Walks one conversation after the other and checks every reply.</summary>
internal sealed class VirtualUser(string name, bool isInDialog) : IDisposable
{
    private const string Activity =
        """{"type":"message","id":"ID","timestamp":"2026-03-04T05:06:07.123Z","serviceUrl":"http://localhost/","channelId":"directline","from":{"id":"USER","name":"Erika"},"conversation":{"id":"CONVERSATION"},"recipient":{"id":"bot","name":"Bot"},"text":"TEXT","locale":"en-US","deliveryMode":"expectReplies"}""";

    private readonly HttpConnection _connection = new();
    private int _conversations;

    /// <summary>Messages that were answered as they must be.</summary>
    public long Turns { get; private set; }

    /// <summary>Talks until it is enough, which is asked after each turn.</summary>
    public async Task TalkAsync(int port, Func<bool> isEnough, CancellationToken cancellationToken)
    {
        await _connection.ConnectAsync(port, cancellationToken);
        while (!isEnough())
        {
            await WalkAsync(isEnough, cancellationToken);
        }
    }

    public void Dispose() => _connection.Dispose();

    private async Task WalkAsync(Func<bool> isEnough, CancellationToken cancellationToken)
    {
        var conversation = $"{name}-{_conversations++}";
        var turn = 0;
        foreach (var (text, reply) in isInDialog ? Script.Dialog(conversation) : Script.Echo(conversation))
        {
            var message = Activity
                .Replace("ID", $"{conversation}-{turn++}", StringComparison.Ordinal)
                .Replace("USER", name, StringComparison.Ordinal)
                .Replace("CONVERSATION", conversation, StringComparison.Ordinal)
                .Replace("TEXT", text, StringComparison.Ordinal);
            var body = await _connection.PostAsync(Encoding.UTF8.GetBytes(message), cancellationToken);
            Check(body, reply);
            Turns++;
            if (isEnough())
            {
                return;
            }
        }
    }

    private static void Check(ReadOnlyMemory<byte> body, string expected)
    {
        using var replies = JsonDocument.Parse(body);
        foreach (var activity in replies.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.GetProperty("type").ValueEquals("message"))
            {
                var text = activity.GetProperty("text").GetString();
                expected = text == expected ? "" : throw new InvalidDataException($"Expected \"{expected}\", got \"{text}\".");
            }
        }

        if (expected.Length > 0)
        {
            throw new InvalidDataException($"Expected \"{expected}\", got no message.");
        }
    }
}

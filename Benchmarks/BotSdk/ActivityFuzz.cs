using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace CustomerBot.Benchmarks.BotSdk;

/// <summary>
/// Sends mutated activities through the adapter: none may end in a 5xx, none may take long, and memory must not grow. The seed
/// is fixed, so a finding can be had again; it is printed as Base64.
/// </summary>
internal static class ActivityFuzz
{
    private const int Seed = 20251216;
    private const long GrowthLimit = 16 * 1024 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly byte[][] Seeds =
    [
        """{"type":"message","id":"1","timestamp":"2020-03-04T05:06:07Z","localTimestamp":"2020-03-04T06:06:07+01:00","channelId":"directline","serviceUrl":"https://service.test/","from":{"id":"u","name":"E","role":"user"},"recipient":{"id":"b"},"conversation":{"id":"c","isGroup":false},"text":"ü😀","locale":"de-DE","deliveryMode":"expectReplies","entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>b</at>"}],"channelData":{"a":[1,2.5,null,true]},"attachments":[{"contentType":"image/png","contentUrl":"https://x.test/a.png"}]}"""u8.ToArray(),
        """{"type":"invoke","name":"adaptiveCard/action","channelId":"msteams","serviceUrl":"https://service.test/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"value":{"action":{"type":"Action.Execute","verb":"v","data":{"x":1}}}}"""u8.ToArray(),
        """{"type":"conversationUpdate","channelId":"webchat","serviceUrl":"https://service.test/","recipient":{"id":"b"},"conversation":{"id":"c"},"membersAdded":[{"id":"u"},{"id":"b"}],"deliveryMode":"expectReplies"}"""u8.ToArray(),
    ];

    public static async Task<int> RunAsync(int rounds)
    {
        var random = new Random(Seed);
        var adapter = new CloudAdapter();
        var bot = new EchoBot();
        var statuses = new SortedDictionary<int, int>();
        var clock = Stopwatch.StartNew();
        var memory = 0L;
        for (var round = 0; round < rounds; round++)
        {
            memory = round == rounds / 10 ? GC.GetTotalMemory(forceFullCollection: true) : memory;
            var body = Mutate(Seeds[round % Seeds.Length], random);
            var started = clock.Elapsed;
            var status = await PostAsync(adapter, bot, body);
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            if ((status >= 500 && status != StatusCodes.Status501NotImplemented) || clock.Elapsed - started > Longest)
            {
                Console.WriteLine($"Status {status} after {clock.Elapsed - started}: {Convert.ToBase64String(body)}");
                return 1;
            }
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - memory;
        Console.WriteLine($"{rounds} activities in {clock.Elapsed.TotalSeconds:F1} s, memory grew by {growth / 1024} KiB");
        Console.WriteLine(string.Join(", ", statuses.Select(status => $"{status.Key}: {status.Value}")));
        return growth < GrowthLimit ? 0 : 1;
    }

    private static byte[] Mutate(byte[] body, Random random)
    {
        for (var change = random.Next(1, 5); change > 0 && body.Length > 1; change--)
        {
            var at = random.Next(body.Length);
            var other = random.Next(body.Length);
            body = random.Next(5) switch
            {
                0 => [.. body[..at], .. body[(at + 1)..]],
                1 => [.. body[..at], (byte)random.Next(256), .. body[at..]],
                2 => [.. body[..at], .. body[Math.Min(at, other)..Math.Max(at, other)], .. body[at..]],
                3 => [.. body[..Math.Min(at, other)], .. body[Math.Max(at, other)..]],
                _ => [.. body[..at], (byte)"{}[]\",:0n\\ue-"[random.Next(13)], .. body[(at + 1)..]],
            };
        }

        return body;
    }

    private static async Task<int> PostAsync(CloudAdapter adapter, EchoBot bot, byte[] body)
    {
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Post, Body = new MemoryStream(body) } };
        context.Response.Body = Stream.Null;
        await adapter.ProcessAsync(context.Request, context.Response, bot);
        return context.Response.StatusCode;
    }

    /// <summary>Answers only into the response, so that nothing leaves the process.</summary>
    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies
                ? turnContext.SendActivityAsync(MessageFactory.Text($"echo {turnContext.Activity.Text}"), cancellationToken)
                : Task.CompletedTask;
    }
}

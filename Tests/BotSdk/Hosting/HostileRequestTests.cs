using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Hosting;

public sealed class HostileRequestTests
{
    private const string Message =
        """{"type":"message","id":"in1","text":"hi","channelId":"directline","serviceUrl":"https://service.test/","from":{"id":"user1"},"recipient":{"id":"bot1"},"conversation":{"id":"conv1"},"deliveryMode":"expectReplies","entities":[{"type":"x"}],"channelData":{"a":[1,2.5,null,true]}}""";

    private readonly CloudAdapter _adapter = AdapterServer.CreateAdapter(new ConnectorStandIn());

    public static TheoryData<string> Malformed =>
        [
            "",
            "{",
            "[]",
            "null",
            "kein JSON",
            """{"type":"message","type":"event","serviceUrl":"https://service.test/"}""",
            """{"type":5,"serviceUrl":"https://service.test/"}""",
            """{"type":"message","serviceUrl":"https://service.test/","timestamp":"gestern"}""",
            """{"type":"message","serviceUrl":"https://service.test/","from":"user1"}""",
            """{"type":"message","serviceUrl":"https://service.test/","attachments":{}}""",
            """{"type":"message","serviceUrl":"https://service.test/","text":"\ud800"}""",
            """{"type":"message","serviceUrl":"file:///etc/passwd"}""",
            """{"type":"message","serviceUrl":"https://service.test/","value":""" + new string('[', 300) + new string(']', 300) + "}",
        ];

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_body_that_is_no_activity_is_refused_and_the_next_message_works(string body)
    {
        (await PostAsync(Encoding.UTF8.GetBytes(body))).ShouldBe(StatusCodes.Status400BadRequest);

        (await PostAsync(Encoding.UTF8.GetBytes(Message))).ShouldBe(StatusCodes.Status200OK);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        var body = Encoding.UTF8.GetBytes(Message);
        body[Message.IndexOf("hi", StringComparison.Ordinal)] = 0xFF;

        (await PostAsync(body)).ShouldBe(StatusCodes.Status400BadRequest);
    }

    [Theory]
    [InlineData("frei")]
    [InlineData("Message")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    public async Task Types_that_the_bot_does_not_handle_are_taken(string type) =>
        (await PostAsync(Encoding.UTF8.GetBytes(Message.Replace("\"message\"", $"\"{type}\"", StringComparison.Ordinal)))).ShouldBe(
            StatusCodes.Status200OK
        );

    [Fact]
    public async Task No_mutation_of_an_activity_makes_the_server_fail()
    {
        var random = new Random(20251216);
        for (var round = 0; round < 4000; round++)
        {
            var body = Mutate(Encoding.UTF8.GetBytes(Message), random);

            var status = await PostAsync(body);

            status.ShouldBeLessThan(500, Convert.ToBase64String(body));
        }
    }

    private static byte[] Mutate(byte[] body, Random random)
    {
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(body.Length);
            body = random.Next(4) switch
            {
                0 => [.. body[..at], .. body[(at + 1)..]],
                1 => [.. body[..at], (byte)random.Next(256), .. body[at..]],
                2 => [.. body[..at], .. body[random.Next(at + 1)..at], .. body[at..]],
                _ => [.. body[..at], (byte)"{}[]\",:0n\\ue-"[random.Next(13)], .. body[(at + 1)..]],
            };
        }

        return body;
    }

    private async Task<int> PostAsync(byte[] body)
    {
        using var responseBody = new MemoryStream();
        var context = new DefaultHttpContext { Request = { Method = "POST", Body = new MemoryStream(body) } };
        context.Response.Body = responseBody;
        await _adapter.ProcessAsync(context.Request, context.Response, new EchoBot());
        return context.Response.StatusCode;
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text($"echo {turnContext.Activity.Text}"), cancellationToken);
    }
}

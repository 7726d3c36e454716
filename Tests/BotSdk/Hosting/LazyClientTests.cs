using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace CustomerBot.Tests.BotSdk.Hosting;

/// <summary>Each turn has clients for the channel and the token service, and most turns need none of them.</summary>
public sealed class LazyClientTests : IDisposable
{
    private readonly CountingFactory _factory = new();
    private readonly CloudAdapter _adapter;

    public LazyClientTests()
    {
        _adapter = new CloudAdapter(new ConfigurationBuilder().AddInMemoryCollection().Build(), _factory);
    }

    public void Dispose() => _factory.Dispose();

    [Fact]
    public async Task A_turn_that_answers_in_its_response_makes_no_http_client()
    {
        (await PostAsync(DeliveryModes.ExpectReplies)).ShouldContain("\"echo 2\"");

        _factory.Made.ShouldBe(0);
    }

    [Fact]
    public async Task A_turn_that_sends_makes_one_for_all_it_sends()
    {
        await PostAsync(DeliveryModes.Normal);

        _factory.Made.ShouldBe(1);
        _factory.Connector.Calls.Count.ShouldBe(2);
    }

    private async Task<string> PostAsync(string deliveryMode)
    {
        var body =
            $$"""{"type":"message","id":"1","text":"hi","channelId":"c","serviceUrl":"https://service.test/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c1"},"deliveryMode":"{{deliveryMode}}"}""";
        using var answer = new MemoryStream();
        var context = new DefaultHttpContext { Request = { Method = "POST", Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) } };
        context.Response.Body = answer;
        await _adapter.ProcessAsync(context.Request, context.Response, new EchoBot());
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override async Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext,
            CancellationToken cancellationToken
        )
        {
            await turnContext.SendActivityAsync("echo 1", cancellationToken: cancellationToken);
            await turnContext.SendActivityAsync("echo 2", cancellationToken: cancellationToken);
        }
    }

    private sealed class CountingFactory : IHttpClientFactory, IDisposable
    {
        public ConnectorStandIn Connector { get; } = new();

        public int Made { get; private set; }

        public HttpClient CreateClient(string name)
        {
            Made++;
            return new HttpClient(Connector, disposeHandler: false);
        }

        public void Dispose() => Connector.Dispose();
    }
}

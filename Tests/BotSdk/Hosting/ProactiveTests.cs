using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Hosting;

public sealed class ProactiveTests
{
    private static readonly ConversationReference Reference = new()
    {
        ChannelId = "directline",
        ServiceUrl = "https://service.test/",
        Conversation = new ConversationAccount(id: "conv1"),
        Bot = new ChannelAccount("bot1"),
        User = new ChannelAccount("user1"),
    };

    [Fact]
    public async Task A_bot_goes_on_with_a_conversation()
    {
        var connector = new ConnectorStandIn();
        var adapter = AdapterServer.CreateAdapter(connector);

        await adapter.ContinueConversationAsync(
            "app",
            Reference,
            async (turn, cancellationToken) =>
            {
                turn.Activity.Name.ShouldBe(ActivityEventNames.ContinueConversation);
                turn.TurnState.Get<IConnectorClient>().ShouldNotBeNull();
                turn.TurnState.Get<UserTokenClient>().ShouldNotBeNull();
                turn.TurnState.Get<BotCallbackHandler>().ShouldNotBeNull();
                await turn.SendActivityAsync("news", cancellationToken: cancellationToken);
            },
            CancellationToken.None
        );

        var call = connector.Calls.ShouldHaveSingleItem()!;
        call["method"]!.GetValue<string>().ShouldBe("POST");
        call["body"]!["text"]!.GetValue<string>().ShouldBe("news");
        call["body"]!["recipient"]!["id"]!.GetValue<string>().ShouldBe("user1");
    }

    [Fact]
    public async Task A_bot_starts_a_conversation()
    {
        var answers = JsonElement.Parse("""[{"status":201,"body":{"id":"new1","activityId":"a1"}}]""");
        var connector = new ConnectorStandIn(answers);
        var adapter = AdapterServer.CreateAdapter(connector);
        Activity? seen = null;

        await adapter.CreateConversationAsync(
            "app",
            "msteams",
            "https://service.test/",
            "https://api.botframework.com",
            new ConversationParameters { Bot = new ChannelAccount("bot1"), TenantId = "tenant1" },
            async (turn, cancellationToken) =>
            {
                seen = turn.Activity;
                await turn.SendActivityAsync("hello", cancellationToken: cancellationToken);
            },
            CancellationToken.None
        );

        seen.ShouldNotBeNull();
        seen.Name.ShouldBe(ActivityEventNames.CreateConversation);
        seen.Id.ShouldBe("a1");
        seen.Conversation.Id.ShouldBe("new1");
        seen.Conversation.TenantId.ShouldBe("tenant1");
        connector
            .Calls.Select(call => call!["path"]!.GetValue<string>())
            .ShouldBe(["/v3/conversations", "/v3/conversations/new1/activities/a1"]);
    }

    [Fact]
    public async Task A_reference_or_callback_that_is_missing_is_the_callers_mistake()
    {
        var adapter = AdapterServer.CreateAdapter(new ConnectorStandIn());

        Should
            .Throw<ArgumentNullException>(() => adapter.ContinueConversationAsync("app", (ConversationReference)null!, Nothing, default))
            .ParamName.ShouldBe("reference");
        Should
            .Throw<ArgumentNullException>(() =>
                adapter.ContinueConversationAsync("app", Reference.GetContinuationActivity(), null, default)
            )
            .ParamName.ShouldBe("callback");
        Should.Throw<ArgumentException>(() => adapter.ContinueConversationAsync("app", new Activity(), Nothing, default));
        (
            await Should.ThrowAsync<ArgumentNullException>(() =>
                adapter.CreateConversationAsync("app", "c", " ", "a", new ConversationParameters(), Nothing, default)
            )
        ).ParamName.ShouldBe("serviceUrl");
    }

    private static Task Nothing(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}

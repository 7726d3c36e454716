using System.Net;
using System.Text.Json;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_new_conversation_is_created_once_and_found_again()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = new DirectLineClient(host);
        await client.GetTokenAsync();

        var first = await client.StartAsync();
        var id = client.ConversationId;
        var second = await client.StartAsync();

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        client.ConversationId.ShouldBe(id);
        client.StreamUrl.ShouldStartWith($"ws://127.0.0.1:{host.Address.Port}/v3/directline/conversations/{id}/stream?");
    }

    [Fact]
    public async Task The_bot_hears_once_that_the_customer_joined_and_in_which_language()
    {
        var bot = TestBot.Echo;
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync("de-DE");

        await client.StartAsync("de-DE");
        await client.SayAsync("one");
        await client.PollUntilAsync("You said: one");

        var joined = bot.Turns.Where(turn => turn.Type == ActivityTypes.ConversationUpdate).ShouldHaveSingleItem();
        joined.Locale.ShouldBe("de-DE");
        joined.From.Id.ShouldBe(client.UserId);
        joined.Recipient.Id.ShouldBe("CustomerBot");
        joined.MembersAdded.Select(member => member.Id).ShouldBe(["CustomerBot", client.UserId]);
        bot.Turns.First().ShouldBeSameAs(joined);
    }

    [Fact]
    public async Task The_bot_gets_the_server_s_values_and_not_those_of_the_client()
    {
        var bot = TestBot.Echo;
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();

        await client.PostAsync(
            """
            {"type":"message","text":"hello","id":"mine","From":{"id":"dl_other","name":"Jan"},"channelId":"msteams","serviceUrl":"https://evil.example/",
            "conversation":{"id":"other","tenantId":"t"},"recipient":{"id":"x"},"callerId":"c","deliveryMode":"expectReplies","timestamp":"2001-01-01T00:00:00Z",
            "relatesTo":{"activityId":"1"},"membersAdded":[{"id":"x"}],"unknown":{"kept":true}}
            """
        );
        await client.PollUntilAsync("You said: hello");

        var activity = bot.Turns.Last();
        activity.From.Id.ShouldBe(client.UserId);
        activity.From.Name.ShouldBe("Jan");
        activity.ChannelId.ShouldBe("directline");
        activity.ServiceUrl.ShouldBe(new Uri(host.Address, "/v3/directline/").ToString());
        activity.Conversation.Id.ShouldBe(client.ConversationId);
        activity.Conversation.TenantId.ShouldBeNull();
        activity.Id.ShouldMatch($"^{client.ConversationId}\\|000000[12]$"); // the welcome may come in between
        activity.Recipient.Id.ShouldBe("CustomerBot");
        activity.CallerId.ShouldBeNull();
        activity.DeliveryMode.ShouldBeNull();
        activity.RelatesTo.ShouldBeNull();
        activity.Timestamp.ShouldNotBeNull().Year.ShouldBe(2026);
        ActivityJson.Serialize(activity).ShouldContain("kept");
    }

    [Fact]
    public async Task Each_post_is_echoed_as_it_was_with_the_id_of_the_answer()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var id = await client.SayAsync("Straße 😀", "client-1");

        var echo = (await client.PollUntilAsync("You said: Straße 😀")).Single(activity =>
            DirectLineClient.TextOf(activity) == "Straße 😀"
        );
        echo.GetProperty("id").GetString().ShouldBe(id);
        echo.GetProperty("channelData").GetProperty("clientActivityID").GetString().ShouldBe("client-1");
        echo.GetProperty("from").GetProperty("id").GetString().ShouldBe(client.UserId);
        echo.GetProperty("from").GetProperty("role").GetString().ShouldBe("user");
        echo.TryGetProperty("serviceUrl", out _).ShouldBeFalse();
        echo.TryGetProperty("recipient", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Replies_follow_what_they_answer_and_times_only_grow()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var id = await client.SayAsync("one");
        await client.SayAsync("two");
        var activities = await client.PollUntilAsync("You said: two");

        DirectLineClient
            .TextsOf(activities)
            .Where(text => text != "two" && text != "Hello")
            .ShouldBe(["one", "You said: one", "You said: two"]);
        var reply = activities.Single(activity => DirectLineClient.TextOf(activity) == "You said: one");
        reply.GetProperty("replyToId").GetString().ShouldBe(id);
        reply.GetProperty("from").GetProperty("role").GetString().ShouldBe("bot");
        var times = activities.Select(activity => activity.GetProperty("timestamp").GetDateTimeOffset()).ToList();
        times.ShouldBe(times.Order().Distinct());
    }

    [Fact]
    public async Task A_repeated_post_is_answered_with_the_same_id_and_run_once()
    {
        var bot = TestBot.Echo;
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();

        var first = await client.SayAsync("once", "client-1");
        var again = await client.SayAsync("once", "client-1");
        await client.SayAsync("end");
        await client.PollUntilAsync("You said: end");

        again.ShouldBe(first);
        bot.Turns.Count(turn => turn.Text == "once").ShouldBe(1);
    }

    [Fact]
    public async Task Messages_of_one_conversation_run_one_after_the_other()
    {
        var running = 0;
        var most = 0;
        var bot = new TestBot(
            async (turnContext, cancellationToken) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await Task.Yield();
                await TestBot.EchoAsync(turnContext, cancellationToken);
                Interlocked.Decrement(ref running);
            }
        );
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 15).Select(number => client.SayAsync($"m{number}")));
        await client.SayAsync("end");
        await client.PollUntilAsync("You said: end");

        most.ShouldBe(1);
        var messages = bot.Turns.Where(turn => turn.Type == ActivityTypes.Message).Select(turn => turn.Id).ToList();
        messages.Count.ShouldBe(16);
        messages.ShouldBe(messages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Conversations_do_not_wait_for_each_other()
    {
        var release = new TaskCompletionSource();
        var bot = new TestBot(
            async (turnContext, cancellationToken) =>
            {
                if (turnContext.Activity.Text == "slow")
                {
                    await release.Task;
                }

                await TestBot.EchoAsync(turnContext, cancellationToken);
            }
        );
        await using var host = await ChannelHost.StartAsync(bot);
        using var slow = await host.OpenAsync();
        using var fast = await host.OpenAsync();

        await slow.SayAsync("slow");
        await fast.SayAsync("fast");
        await fast.PollUntilAsync("You said: fast");
        release.SetResult();

        await slow.PollUntilAsync("You said: slow");
    }

    [Fact]
    public async Task Two_hundred_conversations_at_once_are_all_answered()
    {
        await using var host = await ChannelHost.StartAsync();

        await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(async number =>
                {
                    using var client = await host.OpenAsync();
                    await client.SayAsync($"m{number}");
                    await client.PollUntilAsync($"You said: m{number}");
                })
        );
    }

    [Fact]
    public async Task A_bot_that_throws_leaves_the_conversation_usable()
    {
        var bot = new TestBot(
            (turnContext, cancellationToken) =>
                turnContext.Activity.Text == "boom"
                    ? throw new InvalidOperationException("a text that no log shows")
                    : TestBot.EchoAsync(turnContext, cancellationToken)
        );
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();

        await client.SayAsync("boom");
        await client.SayAsync("next");

        DirectLineClient.TextsOf(await client.PollUntilAsync("You said: next")).ShouldContain("boom");
    }

    [Fact]
    public async Task An_invoke_waits_for_the_bot_s_response()
    {
        var bot = new TestBot(
            async (turnContext, cancellationToken) =>
            {
                if (turnContext.Activity.Name is { } name)
                {
                    var status = name == "good" ? 200 : 501;
                    var response = new Activity
                    {
                        Type = "invokeResponse",
                        Value = new InvokeResponse { Status = status },
                    };
                    await turnContext.SendActivityAsync(response, cancellationToken);
                }
            }
        );
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();

        var good = await client.PostAsync("""{"type":"invoke","name":"good"}""");
        var bad = await client.PostAsync("""{"type":"invoke","name":"bad"}""");

        (await good.JsonAsync()).GetProperty("id").GetString().ShouldNotBeNull();
        await bad.ShouldBeErrorAsync(HttpStatusCode.BadRequest, "BotRejectedActivity");
    }

    [Fact]
    public async Task Traces_and_joinings_stay_between_bot_and_channel()
    {
        var bot = new TestBot(
            async (turnContext, cancellationToken) =>
            {
                await turnContext.SendActivityAsync(Activity.CreateTraceActivity("inside"), cancellationToken);
                await TestBot.EchoAsync(turnContext, cancellationToken);
            }
        );
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();

        await client.SayAsync("one");
        var activities = await client.PollUntilAsync("You said: one");

        activities.Select(activity => activity.GetProperty("type").GetString()).Distinct().ShouldBe(["message"]);
    }

    [Fact]
    public async Task A_resumed_page_gets_the_same_conversation_even_after_its_token_expired()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenGreetedAsync();
        await client.SayAsync("before");
        await client.PollUntilAsync("You said: before");
        host.Clock.Advance(TimeSpan.FromHours(5));

        var content = new StringContent(
            JsonSerializer.Serialize(new { token = client.Token }),
            new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")
        );
        var grant = await (await host.Http.PostAsync("/chat/token", content)).JsonAsync();
        using var again = new DirectLineClient(host) { Token = grant.GetProperty("token").GetString()! };
        await again.StartAsync();

        grant.GetProperty("resumed").GetBoolean().ShouldBeTrue();
        again.ConversationId.ShouldBe(client.ConversationId);
        DirectLineClient.TextsOf(await again.PollAsync()).ShouldBe(["Hello", "before", "You said: before"]);
    }
}

using System.Net.WebSockets;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task What_was_said_before_the_stream_opened_comes_first()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenGreetedAsync();
        await client.SayAsync("early");
        await client.PollUntilAsync("You said: early");

        await client.OpenStreamAsync();
        await client.SayAsync("late");

        DirectLineClient
            .TextsOf(await client.ReceiveUntilAsync("You said: late"))
            .ShouldBe(["Hello", "early", "You said: early", "late", "You said: late"]);
    }

    [Fact]
    public async Task A_client_that_comes_back_gets_only_what_it_lacks()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();
        await client.OpenStreamAsync();
        await client.SayAsync("one");
        await client.ReceiveUntilAsync("You said: one");

        await client.ReconnectAsync();
        await client.SayAsync("two");
        await client.PollUntilAsync("You said: two");
        await client.OpenStreamAsync();

        DirectLineClient.TextsOf(await client.ReceiveUntilAsync("You said: two")).ShouldBe(["two", "You said: two"]);
    }

    [Fact]
    public async Task Two_tabs_both_get_everything()
    {
        await using var host = await ChannelHost.StartAsync();
        using var one = await host.OpenGreetedAsync();
        using var two = one.Tab();
        await one.OpenStreamAsync();
        await two.ReconnectAsync("");
        await two.OpenStreamAsync();

        await one.SayAsync("both");

        DirectLineClient.TextsOf(await one.ReceiveUntilAsync("You said: both")).ShouldBe(["Hello", "both", "You said: both"]);
        DirectLineClient.TextsOf(await two.ReceiveUntilAsync("You said: both")).ShouldBe(["Hello", "both", "You said: both"]);
    }

    [Fact]
    public async Task A_stream_address_opens_one_stream()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();
        await client.OpenStreamAsync();

        using var second = new ClientWebSocket();
        var opening = second.ConnectAsync(new Uri(client.StreamUrl), TestContext.Current.CancellationToken);

        (await Should.ThrowAsync<WebSocketException>(opening)).Message.ShouldContain("401");
    }

    [Fact]
    public async Task A_stream_address_is_good_for_a_minute()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        host.Clock.Advance(TimeSpan.FromSeconds(60));

        (await Should.ThrowAsync<WebSocketException>(client.OpenStreamAsync())).Message.ShouldContain("401");
    }

    [Fact]
    public async Task A_token_is_no_stream_address()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();
        using var socket = new ClientWebSocket();

        var address = $"{client.StreamUrl.Split('?')[0]}?watermark=-&t={client.Token}";

        await Should.ThrowAsync<WebSocketException>(socket.ConnectAsync(new Uri(address), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Empty_frames_and_noise_from_a_client_change_nothing()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();
        await client.OpenStreamAsync();

        await client.SendFrameAsync("");
        await client.SendFrameAsync("{not json");
        await client.SayAsync("one");

        (await client.ReceiveUntilAsync("You said: one")).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Typing_is_shown_on_the_stream_and_kept_nowhere()
    {
        var bot = new TestBot(
            async (turnContext, cancellationToken) =>
            {
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                await TestBot.EchoAsync(turnContext, cancellationToken);
            }
        );
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();
        await client.OpenStreamAsync();
        await client.ReceiveUntilAsync("Hello");

        await client.PostAsync("""{"type":"typing","channelData":{"clientActivityID":"t1"}}""");
        var typing = (await client.ReceiveAsync()).ShouldNotBeNull().ShouldHaveSingleItem();
        await client.SayAsync("one");
        var live = await client.ReceiveUntilAsync("You said: one");

        typing.GetProperty("id").GetString().ShouldNotBeNullOrEmpty();
        typing.GetProperty("channelData").GetProperty("clientActivityID").GetString().ShouldBe("t1");
        live.Select(activity => activity.GetProperty("type").GetString()).ShouldBe(["message", "typing", "message"]);
        (await client.PollAsync()).ShouldAllBe(activity => activity.GetProperty("type").GetString() == "message");
        bot.Turns.ShouldNotContain(turn => turn.Type == ActivityTypes.Typing);
    }

    [Fact]
    public async Task The_ninth_stream_of_a_conversation_takes_the_place_of_the_first()
    {
        await using var host = await ChannelHost.StartAsync();
        using var first = await host.OpenAsync();
        await first.OpenStreamAsync();
        await first.ReceiveUntilAsync("Hello");
        var others = new List<DirectLineClient>();

        for (var number = 0; number < 8; number++)
        {
            var tab = first.Tab();
            others.Add(tab);
            await tab.ReconnectAsync("");
            await tab.OpenStreamAsync();
            await tab.ReceiveUntilAsync("Hello");
        }

        (await first.ReceiveAsync()).ShouldBeNull();
        others.ForEach(tab => tab.Dispose());
    }

    [Fact]
    public async Task An_address_for_streams_is_not_for_pages()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var answer = await client.SendAsync(HttpMethod.Get, $"/conversations/{client.ConversationId}/stream");

        await answer.ShouldBeErrorAsync(System.Net.HttpStatusCode.BadRequest, "BadArgument");
    }
}

using CustomerBot.Channels.DirectLine;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class RestartTests
{
    [Fact]
    public async Task A_restart_loses_neither_conversation_nor_watermark()
    {
        await using var before = await ChannelHost.StartAsync();
        using var client = await before.OpenGreetedAsync();
        await client.SayAsync("one");
        await client.PollUntilAsync("You said: one");
        await before.StopAsync();

        await using var after = await ChannelHost.StartAgainAsync(before, TestBot.Echo);
        using var again = await ReconnectAsync(after, client);
        await again.OpenStreamAsync();
        await again.SayAsync("two");

        DirectLineClient.TextsOf(await again.ReceiveUntilAsync("You said: two")).ShouldBe(["two", "You said: two"]);
        DirectLineClient.TextsOf(await again.PollAsync()).ShouldBe(["Hello", "one", "You said: one", "two", "You said: two"]);
    }

    [Fact]
    public async Task What_the_bot_did_not_answer_before_a_crash_it_gets_again_under_the_same_id()
    {
        var hanging = new TestBot((turnContext, _) => IsText(turnContext, "lost") ? new TaskCompletionSource().Task : Task.CompletedTask);
        await using var before = await ChannelHost.StartAsync(hanging);
        using var client = await before.OpenAsync();
        var id = await client.SayAsync("lost");
        await client.SayAsync("next");
        await before.GiveUpAsync();

        var bot = TestBot.Echo;
        await using var after = await ChannelHost.StartAgainAsync(before, bot);
        using var again = await ReconnectAsync(after, client);
        var activities = await again.PollUntilAsync("You said: next");

        DirectLineClient.TextsOf(activities).ShouldBe(["lost", "next", "You said: lost", "You said: next"]);
        bot.Turns.Select(turn => turn.Text).ShouldBe(["lost", "next"]);
        bot.Turns.First().Id.ShouldBe(id);
    }

    [Fact]
    public async Task A_reply_that_was_shown_before_a_crash_is_not_shown_twice()
    {
        var hanging = new TestBot(
            async (turnContext, cancellationToken) =>
            {
                await TestBot.EchoAsync(turnContext, cancellationToken);
                if (IsText(turnContext, "half"))
                {
                    await new TaskCompletionSource().Task;
                }
            }
        );
        await using var before = await ChannelHost.StartAsync(hanging);
        using var client = await before.OpenAsync();
        await client.SayAsync("half");
        await client.PollUntilAsync("You said: half");
        await before.GiveUpAsync();

        var bot = TestBot.Echo;
        await using var after = await ChannelHost.StartAgainAsync(before, bot);
        using var again = await ReconnectAsync(after, client);
        await again.SayAsync("end");
        var activities = await again.PollUntilAsync("You said: end");

        bot.Turns.Select(turn => turn.Text).ShouldBe(["half", "end"]);
        DirectLineClient.TextsOf(activities).Count(text => text == "You said: half").ShouldBe(1);
    }

    [Fact]
    public async Task An_activity_that_never_gets_answered_is_tried_three_times()
    {
        var hanging = new TestBot((turnContext, _) => IsText(turnContext, "poison") ? new TaskCompletionSource().Task : Task.CompletedTask);
        await using var first = await ChannelHost.StartAsync(hanging);
        using var client = await first.OpenAsync();
        await client.SayAsync("poison");
        await first.GiveUpAsync();
        for (var start = 0; start < 3; start++)
        {
            await using var next = await ChannelHost.StartAgainAsync(first, hanging);
            using var again = await ReconnectAsync(next, client);
            await next.GiveUpAsync();
        }

        var bot = TestBot.Echo;
        await using var last = await ChannelHost.StartAgainAsync(first, bot);
        using var end = await ReconnectAsync(last, client);
        await end.SayAsync("end");
        await end.PollUntilAsync("You said: end");

        bot.Turns.Select(turn => turn.Text).ShouldBe(["end"]);
    }

    [Fact]
    public async Task A_stop_waits_for_the_turn_that_runs_and_closes_the_streams()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var slow = new TestBot(
            async (turnContext, cancellationToken) =>
            {
                if (IsText(turnContext, "slow"))
                {
                    started.SetResult();
                    await release.Task;
                    await TestBot.EchoAsync(turnContext, cancellationToken);
                }
            }
        );
        await using var before = await ChannelHost.StartAsync(slow);
        using var client = await before.OpenAsync();
        await client.OpenStreamAsync();
        await client.SayAsync("slow");
        var echo = await client.ReceiveAsync();
        await started.Task;

        var stopping = before.StopAsync();
        var closed = await client.ReceiveAsync();
        stopping.IsCompleted.ShouldBeFalse();
        release.SetResult();
        await stopping;

        DirectLineClient.TextsOf(echo.ShouldNotBeNull()).ShouldBe(["slow"]);
        closed.ShouldBeNull();
        await using var after = await ChannelHost.StartAgainAsync(before, TestBot.Echo);
        using var again = await ReconnectAsync(after, client);
        DirectLineClient.TextsOf(await again.PollAsync()).ShouldBe(["slow", "You said: slow"]);
    }

    [Fact]
    public async Task After_erasure_the_feed_is_gone_and_the_conversation_goes_on()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();
        await client.OpenStreamAsync();
        await client.SayAsync("secret");
        await client.ReceiveUntilAsync("You said: secret");

        await host.Get<DataSubjectRights>()
            .EraseAsync(DataSubject.ForUser(ConversationKey.ChannelId, client.UserId), null, TestContext.Current.CancellationToken);
        await client.SayAsync("after");
        var live = await client.ReceiveUntilAsync("You said: after");

        DirectLineClient.TextsOf(live).ShouldBe(["after", "You said: after"]);
        DirectLineClient.TextsOf(await client.PollAsync()).ShouldBe(["after", "You said: after"]);
    }

    [Fact]
    public async Task A_token_whose_conversation_was_erased_opens_it_anew()
    {
        await using var before = await ChannelHost.StartAsync();
        using var client = await before.OpenAsync();
        await client.SayAsync("secret");
        await client.PollUntilAsync("You said: secret");
        await before
            .Get<DataSubjectRights>()
            .EraseAsync(DataSubject.ForUser(ConversationKey.ChannelId, client.UserId), null, TestContext.Current.CancellationToken);
        await before.StopAsync();

        await using var after = await ChannelHost.StartAgainAsync(before, TestBot.Echo);
        using var again = await ReconnectAsync(after, client);
        await again.OpenStreamAsync();
        await again.PollUntilAsync("Hello");
        await again.SayAsync("after");

        DirectLineClient.TextsOf(await again.ReceiveUntilAsync("You said: after")).ShouldBe(["Hello", "after", "You said: after"]);
    }

    private static bool IsText(ITurnContext turnContext, string text) =>
        turnContext.Activity.Type == ActivityTypes.Message && turnContext.Activity.Text == text;

    /// <summary>As the stock client does it after its stream broke.</summary>
    private static async Task<DirectLineClient> ReconnectAsync(ChannelHost host, DirectLineClient before)
    {
        var client = new DirectLineClient(host);
        client.Continue(before);
        (await client.ReconnectAsync(before.Watermark)).EnsureSuccessStatusCode();
        return client;
    }
}

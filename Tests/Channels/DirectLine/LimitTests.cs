using System.Net;
using CustomerBot.Channels.DirectLine.Limits;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class LimitTests
{
    [Fact]
    public async Task Who_posts_too_fast_is_told_when_to_go_on()
    {
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:PostsPerTenSeconds", "2"));
        using var client = await host.OpenAsync();
        await client.SayAsync("one");
        await client.SayAsync("two");

        var third = await client.PostAsync("""{"type":"message","text":"three"}""");
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        await client.SayAsync("four");

        await third.ShouldBeErrorAsync(HttpStatusCode.TooManyRequests, "TooManyRequests");
        third.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        DirectLineClient.TextsOf(await client.PollUntilAsync("You said: four")).ShouldNotContain("three");
    }

    [Fact]
    public async Task Typing_does_not_use_up_what_messages_may()
    {
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:PostsPerTenSeconds", "1"));
        using var client = await host.OpenAsync();

        await client.PostAsync("""{"type":"typing"}""");

        (await client.SayAsync("one")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task When_too_much_waits_for_the_bot_the_client_is_told_to_wait()
    {
        var release = new TaskCompletionSource();
        var bot = new TestBot((_, _) => release.Task);
        await using var host = await ChannelHost.StartAsync(bot, ("Channels:DirectLine:WaitingTurns", "3"));
        using var client = await host.OpenAsync();
        await client.SayAsync("one");
        await client.SayAsync("two");

        var third = await client.PostAsync("""{"type":"message","text":"three"}""");
        release.SetResult();

        await third.ShouldBeErrorAsync(HttpStatusCode.TooManyRequests, "TooManyRequests");
        third.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task One_address_gets_so_many_tokens_in_a_minute()
    {
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:TokensPerMinute", "2"));
        using var client = new DirectLineClient(host);
        await client.GetTokenAsync();
        await client.GetTokenAsync();

        var third = await host.Http.PostAsync("/chat/token", null);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await client.GetTokenAsync();

        await third.ShouldBeErrorAsync(HttpStatusCode.TooManyRequests, "TooManyRequests");
    }

    [Fact]
    public void Partitions_do_not_share_a_limit_and_refill_evenly()
    {
        var clock = new FakeTimeProvider();
        var rates = new RateGate(clock);

        rates.Take("a", 2, TimeSpan.FromSeconds(10)).ShouldBeNull();
        rates.Take("a", 2, TimeSpan.FromSeconds(10)).ShouldBeNull();
        rates.Take("a", 2, TimeSpan.FromSeconds(10)).ShouldBe(TimeSpan.FromSeconds(5));
        rates.Take("b", 2, TimeSpan.FromSeconds(10)).ShouldBeNull();
        clock.Advance(TimeSpan.FromSeconds(5));

        rates.Take("a", 2, TimeSpan.FromSeconds(10)).ShouldBeNull();
        rates.Take("a", 2, TimeSpan.FromSeconds(10)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("TokenLifetime", "00:05:00")]
    [InlineData("ResumeWindow", "30.00:00:00")]
    [InlineData("TurnTimeout", "00:00:01")]
    [InlineData("MaxActivityBytes", "10")]
    [InlineData("PostsPerTenSeconds", "0")]
    [InlineData("TokensPerMinute", "0")]
    [InlineData("WaitingTurns", "0")]
    [InlineData("BotName", "")]
    [InlineData("PublicUrl", "chat.example.de")]
    [InlineData("PublicUrl", "https://chat.example.de/path")]
    [InlineData("AllowedOrigins:0", "https://*.example.de/x")]
    [InlineData("SecretHashes:0", "the secret itself")]
    [InlineData("Uploads:MaxBytes", "0")]
    [InlineData("Uploads:MaxFiles", "0")]
    [InlineData("Uploads:PerMinute", "0")]
    [InlineData("Uploads:ContentTypes:0", "application/x-msdownload")]
    public async Task A_wrong_setting_stops_the_start_and_says_what_to_do(string setting, string value)
    {
        var start = ChannelHost.StartAsync(($"Channels:DirectLine:{setting}", value));

        var failure = (await Should.ThrowAsync<OptionsValidationException>(start)).Failures.ShouldHaveSingleItem();

        failure.ShouldStartWith($"Channels:DirectLine:{setting.Split(":0")[0]} ");
        failure.ShouldNotContain("the secret itself");
    }
}

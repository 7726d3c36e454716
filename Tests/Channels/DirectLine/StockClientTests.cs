namespace CustomerBot.Tests.Channels.DirectLine;

/// <summary>Unmodified botframework-directlinejs 0.15.8 against our server.</summary>
public sealed class StockClientTests
{
    [Theory, InlineData("stream"), InlineData("poll")]
    public async Task The_stock_client_talks_with_the_bot(string mode)
    {
        await using var host = await ChannelHost.StartAsync();
        await using var client = await NodeClient.StartAsync(host.Address, mode);
        var opening = await client.ReadUntilAsync(line => NodeClient.IsActivity(line, "Hello"));

        await client.SayAsync("Grüße 😀");
        var lines = await client.ReadUntilAsync(line => NodeClient.IsActivity(line, "You said: Grüße 😀"));
        if (!lines.Any(line => line.TryGetProperty("posted", out _)))
        {
            lines.AddRange(await client.ReadUntilAsync(line => line.TryGetProperty("posted", out _)));
        }

        var userId = opening.Single(line => line.TryGetProperty("userId", out _)).GetProperty("userId").GetString();
        var echo = lines.Single(line => NodeClient.IsActivity(line, "Grüße 😀")).GetProperty("activity");
        var posted = lines.Single(line => line.TryGetProperty("posted", out _)).GetProperty("posted").GetString();
        echo.GetProperty("id").GetString().ShouldBe(posted);
        echo.GetProperty("from").GetString().ShouldBe(userId);
        var reply = lines.Single(line => NodeClient.IsActivity(line, "You said: Grüße 😀")).GetProperty("activity");
        reply.GetProperty("replyToId").GetString().ShouldBe(posted);
    }

    [Fact]
    public async Task The_stock_client_notices_that_its_token_is_no_longer_good()
    {
        await using var host = await ChannelHost.StartAsync();
        await using var client = await NodeClient.StartAsync(host.Address, "stream");
        await client.ReadUntilAsync(line => NodeClient.IsActivity(line, "Hello"));

        host.Clock.Advance(TimeSpan.FromHours(2));
        await client.SayAsync("late");
        var lines = await client.ReadUntilAsync(line => line.TryGetProperty("posted", out _));

        lines[^1].GetProperty("posted").GetString().ShouldBe("retry");
        lines.Where(line => line.TryGetProperty("status", out _)).Select(line => line.GetProperty("status").GetInt32()).ShouldContain(3);
    }
}

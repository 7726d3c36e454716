using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot;

public sealed class RestartTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_power_failure_the_conversation_goes_on_where_the_customer_saw_it()
    {
        var data = Directory.CreateTempSubdirectory("customerbot").FullName;
        try
        {
            ExpectRepliesClient client;
            await using (var bot = await BotProcess.StartAsync(data))
            {
                client = new ExpectRepliesClient(bot.Http, "de-DE");
                await client.JoinAsync(Token);
                await client.SayAsync("Rückruf anfragen", Token);
                await client.SayAsync("Einverstanden", Token);
                await bot.KillAsync();
            }

            await using var again = await BotProcess.StartAsync(data);
            var replies = await client.MoveTo(again.Http).SayAsync("Erika Beispiel", Token);

            replies.ShouldContain(reply => reply.Contains(Texts.CallbackPhone, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task SIGTERM_ends_the_program_cleanly_within_five_seconds_and_cuts_no_turn()
    {
        await using var bot = await BotProcess.StartAsync();
        var clients = Enumerable.Range(0, 20).Select(_ => new ExpectRepliesClient(bot.Http, "de-DE")).ToList();
        await Task.WhenAll(clients.Select(client => client.JoinAsync(Token)));

        var turns = clients.Select(client => client.SayAsync("Was kostet der Versand?", Token)).ToList();
        await Task.WhenAny(turns);
        var started = TimeProvider.System.GetTimestamp();
        var exitCode = await bot.StopAsync();

        exitCode.ShouldBe(0);
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        bot.Output.ShouldNotContain(line => line.Contains("fail", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_program_says_in_three_lines_where_to_click()
    {
        await using var bot = await BotProcess.StartAsync();

        bot.Output.Where(line => line.Contains(bot.Address.ToString(), StringComparison.Ordinal))
            .ShouldBe([$"Chat         {bot.Address}", $"Privacy page {bot.Address}privacy", $"Bot endpoint {bot.Address}api/messages"]);
    }

    [Fact]
    public async Task Health_is_told_to_load_balancers()
    {
        await using var bot = await BotProcess.StartAsync();

        (await bot.Http.GetStringAsync("/health/live", Token)).ShouldBe("Healthy");
        (await bot.Http.GetStringAsync("/health/ready", Token)).ShouldBe("Healthy");
    }
}

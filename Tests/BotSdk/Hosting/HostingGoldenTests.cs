using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk.Hosting;

public sealed class HostingGoldenTests
{
    [Fact]
    public async Task Requests_are_answered_as_by_the_official_runtime()
    {
        await using var server = await AdapterServer.StartAsync();

        await GoldenReplay.RunAsync("http", scenario => HttpScenarios.PlayAsync(scenario, server));
    }
}

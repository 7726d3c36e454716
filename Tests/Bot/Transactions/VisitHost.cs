using CustomerBot.Tests.Storage;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>The program of one visit, with its data, on one address however often it loses power.</summary>
internal sealed class VisitHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("visit").FullName;
    private readonly int _port = LocalServer.FreePort();
    private readonly LaterClock _clock = new();

    private VisitHost() { }

    public BotProcess Bot { get; private set; } = null!;

    public static async Task<VisitHost> StartAsync()
    {
        var host = new VisitHost();
        await host.StartBotAsync();
        return host;
    }

    public async Task RestartAsync(bool isNextDay)
    {
        _clock.Days += isNextDay ? 1 : 0;
        await Bot.KillAsync();
        await Bot.DisposeAsync();
        await StartBotAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartBotAsync() => Bot = await BotProcess.StartAsync(Path.Combine(_folder, "data"), _port, _clock.Settings);
}

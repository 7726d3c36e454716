using CustomerBot.Bot.Hosting;

namespace CustomerBot.Bot.Commands;

/// <summary>Serves the chat page, the channels and the health checks until the process is asked to stop.</summary>
internal static class Serve
{
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        await using var app = BotApplication.Build(arguments);
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}

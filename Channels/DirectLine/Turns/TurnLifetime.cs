using Microsoft.Extensions.Hosting;

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>Stops without cutting a turn: no new one begins, those that run end. The server has stopped listening before.</summary>
internal sealed class TurnLifetime(TurnDrain drain) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => drain.StopAsync(cancellationToken);
}

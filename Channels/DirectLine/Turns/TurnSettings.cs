using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>What the options say about turns, on the clock that tests can move.</summary>
internal sealed class TurnSettings(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    public string BotName => options.Value.BotName;

    public int MostWaiting => options.Value.WaitingTurns;

    public CancellationTokenSource NewTimeout() => new(options.Value.TurnTimeout, clock);
}

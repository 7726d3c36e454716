using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>What the options and the host say about turns, on the clock that tests can move.</summary>
internal sealed class TurnSettings(IOptions<DirectLineOptions> options, TimeProvider clock, IIncomingText? incoming = null)
{
    public string BotName => options.Value.BotName;

    /// <summary>The form in which a customer's text is kept and handed on.</summary>
    public string Keep(string text) => incoming?.Keep(text) ?? text;

    public int MostWaiting => options.Value.WaitingTurns;

    public CancellationTokenSource NewTimeout() => new(options.Value.TurnTimeout, clock);
}

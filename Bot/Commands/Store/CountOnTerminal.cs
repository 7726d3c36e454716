namespace CustomerBot.Bot.Commands.Store;

/// <summary>Shows a growing count on standard error while somebody watches.</summary>
internal sealed class CountOnTerminal(string what) : IProgress<long>
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private long _lastShown;

    public void Report(long value)
    {
        var now = Environment.TickCount64;
        if (!Console.IsErrorRedirected && now - _lastShown >= s_pause.TotalMilliseconds)
        {
            _lastShown = now;
            Console.Error.Write($"\r{value} {what}");
        }
    }
}

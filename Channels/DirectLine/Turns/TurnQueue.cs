namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>The turns of one conversation, one after the other in the order they came.</summary>
internal sealed class TurnQueue
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

    public QueuedTurn Add(Func<CancellationToken, Task<TurnOutcome>> turn, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var next = RunAfterAsync(_last, turn, cancellationToken);
            _last = next;
            return new QueuedTurn(next);
        }
    }

    private static async Task<TurnOutcome> RunAfterAsync(
        Task before,
        Func<CancellationToken, Task<TurnOutcome>> turn,
        CancellationToken cancellationToken
    )
    {
        // Off the caller's thread, and whatever became of the turn before.
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        return await turn(cancellationToken);
    }
}

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>The turns of one conversation, one after the other in the order they came.</summary>
internal sealed class TurnQueue
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

    public Task<TurnOutcome> Add(Func<Task<TurnOutcome>> turn)
    {
        lock (_lock)
        {
            var next = RunAfterAsync(_last, turn);
            _last = next;
            return next;
        }
    }

    private static async Task<TurnOutcome> RunAfterAsync(Task before, Func<Task<TurnOutcome>> turn)
    {
        // Off the caller's thread, and whatever became of the turn before.
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        return await turn();
    }
}

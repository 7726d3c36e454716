namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>Knows how many turns run, so that a stop can wait for them and let no new one begin.</summary>
internal sealed class TurnDrain : IDisposable
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private readonly CancellationTokenSource _deadline = new();
    private bool _stopping;

    /// <summary>Cancelled when the host will wait no longer: a turn that still runs is given up and comes again after the start.</summary>
    public CancellationToken Deadline => _deadline.Token;

    /// <summary>False: the server stops, the turn must not begin.</summary>
    public bool TryBegin()
    {
        lock (_lock)
        {
            if (_stopping)
            {
                return false;
            }

            _running++;
            return true;
        }
    }

    public void End()
    {
        lock (_lock)
        {
            _running--;
            CompleteIfEmpty();
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _stopping = true;
            CompleteIfEmpty();
        }

        await using var giveUp = cancellationToken.Register(_deadline.Cancel);
        await _empty.Task;
    }

    public void Dispose() => _deadline.Dispose();

    private void CompleteIfEmpty()
    {
        if (_stopping && _running == 0)
        {
            _empty.TrySetResult();
        }
    }
}

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>Knows how many turns run, so that a stop can wait for them and let no new one begin.</summary>
internal sealed class TurnDrain
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private bool _stopping;

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

    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _stopping = true;
            CompleteIfEmpty();
        }

        return _empty.Task.WaitAsync(cancellationToken);
    }

    private void CompleteIfEmpty()
    {
        if (_stopping && _running == 0)
        {
            _empty.TrySetResult();
        }
    }
}

namespace CustomerBot.Channels.DirectLine.Limits;

internal sealed class RateBucket(int capacity, TimeSpan window, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private double _level = capacity;
    private long _filledAt = clock.GetTimestamp();

    public bool IsFull
    {
        get
        {
            lock (_lock)
            {
                Fill();
                return _level >= capacity;
            }
        }
    }

    public TimeSpan? Take()
    {
        lock (_lock)
        {
            Fill();
            if (_level >= 1)
            {
                _level--;
                return null;
            }

            return window * ((1 - _level) / capacity);
        }
    }

    private void Fill()
    {
        var now = clock.GetTimestamp();
        _level = Math.Min(capacity, _level + (clock.GetElapsedTime(_filledAt, now) / window * capacity));
        _filledAt = now;
    }
}

using System.Collections.Concurrent;

namespace CustomerBot.Channels.DirectLine.Limits;

/// <summary>Token buckets, one per partition (a conversation, an address): so many calls in a window, refilled evenly.</summary>
internal sealed class RateGate(TimeProvider clock)
{
    private static readonly TimeSpan SweepInterval = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, RateBucket> _buckets = new(StringComparer.Ordinal);
    private long _lastSweep = clock.GetTimestamp();

    /// <summary>Takes one call from the partition. Null: go ahead; otherwise how long to wait.</summary>
    public TimeSpan? Take(string partition, int calls, TimeSpan window)
    {
        Sweep();
        return _buckets.GetOrAdd(partition, _ => new RateBucket(calls, window, clock)).Take();
    }

    /// <summary>Full buckets say nothing, so they go; an address is kept no longer than its limit needs it.</summary>
    private void Sweep()
    {
        var last = Volatile.Read(ref _lastSweep);
        if (clock.GetElapsedTime(last) < SweepInterval || Interlocked.CompareExchange(ref _lastSweep, clock.GetTimestamp(), last) != last)
        {
            return;
        }

        foreach (var (partition, bucket) in _buckets)
        {
            if (bucket.IsFull)
            {
                _buckets.TryRemove(partition, out _);
            }
        }
    }
}

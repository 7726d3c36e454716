using CustomerBot.Channels.DirectLine.Feed;

namespace CustomerBot.Channels.DirectLine;

/// <summary>The conversations that somebody uses on this node just now: requests, streams, turns. Idle ones are on the disk only.</summary>
internal sealed class ConversationRegistry(FeedStore store, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeepIdle = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<ConversationKey, Entry> _entries = [];
    private long _lastSweep = clock.GetTimestamp();

    public ConversationLease Use(ConversationKey key)
    {
        lock (_lock)
        {
            Sweep();
            if (!_entries.TryGetValue(key, out var entry))
            {
                entry = new Entry(new Conversation(key, store, clock));
                _entries.Add(key, entry);
            }

            entry.Users++;
            return new ConversationLease(entry.Conversation, () => Release(entry));
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var entry in _entries.Values)
            {
                entry.Conversation.Dispose();
            }

            _entries.Clear();
        }
    }

    private void Release(Entry entry)
    {
        lock (_lock)
        {
            entry.Users--;
            entry.LastUse = clock.GetTimestamp();
        }
    }

    private void Sweep()
    {
        if (clock.GetElapsedTime(_lastSweep) < KeepIdle)
        {
            return;
        }

        _lastSweep = clock.GetTimestamp();
        foreach (var (key, entry) in _entries)
        {
            if (entry.Users == 0 && clock.GetElapsedTime(entry.LastUse) >= KeepIdle)
            {
                _entries.Remove(key);
                entry.Conversation.Dispose();
            }
        }
    }

    private sealed class Entry(Conversation conversation)
    {
        public Conversation Conversation { get; } = conversation;

        public int Users { get; set; }

        public long LastUse { get; set; }
    }
}

namespace CustomerBot.Channels.DirectLine.Streams;

/// <summary>The open streams of one conversation: two tabs both get everything.</summary>
internal sealed class Listeners
{
    private const int MaxStreams = 8;

    private readonly Lock _lock = new();
    private readonly List<Listener> _open = [];

    public Listener Add()
    {
        var listener = new Listener();
        lock (_lock)
        {
            if (_open.Count == MaxStreams)
            {
                _open[0].Close();
                _open.RemoveAt(0);
            }

            _open.Add(listener);
        }

        return listener;
    }

    public void Remove(Listener listener)
    {
        listener.Close();
        lock (_lock)
        {
            _open.Remove(listener);
        }
    }

    public void Push(byte[] frame)
    {
        lock (_lock)
        {
            foreach (var listener in _open)
            {
                listener.Push(frame);
            }
        }
    }
}

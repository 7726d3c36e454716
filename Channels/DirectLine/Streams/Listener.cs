using System.Threading.Channels;

namespace CustomerBot.Channels.DirectLine.Streams;

/// <summary>One open stream: frames wait here until its socket takes them.</summary>
internal sealed class Listener
{
    /// <summary>A reader that is this far behind is cut off; it comes back with its watermark and misses nothing.</summary>
    private const int MaxWaitingFrames = 256;

    private readonly Channel<byte[]> _frames = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(MaxWaitingFrames) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait }
    );

    public ChannelReader<byte[]> Frames => _frames.Reader;

    public void Push(byte[] frame)
    {
        if (!_frames.Writer.TryWrite(frame))
        {
            Close();
        }
    }

    public void Close() => _frames.Writer.TryComplete();
}

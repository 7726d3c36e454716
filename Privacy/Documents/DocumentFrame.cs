using System.Buffers.Binary;
using System.Text;

namespace CustomerBot.Privacy;

/// <summary>What is sealed: the document's name, so that an export can show it, and its JSON.</summary>
internal static class DocumentFrame
{
    public static byte[] Join(string name, ReadOnlySpan<byte> json)
    {
        var nameLength = Encoding.UTF8.GetByteCount(name);
        var frame = new byte[sizeof(int) + nameLength + json.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, nameLength);
        Encoding.UTF8.GetBytes(name, frame.AsSpan(sizeof(int)));
        json.CopyTo(frame.AsSpan(sizeof(int) + nameLength));
        return frame;
    }

    public static (string Name, ReadOnlyMemory<byte> Json) Split(ReadOnlyMemory<byte> frame)
    {
        var nameLength = BinaryPrimitives.ReadInt32BigEndian(frame.Span);
        return (Encoding.UTF8.GetString(frame.Span.Slice(sizeof(int), nameLength)), frame[(sizeof(int) + nameLength)..]);
    }
}

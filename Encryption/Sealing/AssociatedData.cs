using System.Buffers.Binary;
using System.Text;

namespace CustomerBot.Encryption;

/// <summary>Joins fields so that no two different lists of fields give the same bytes: each carries its length.</summary>
internal static class AssociatedData
{
    public static byte[] Join(ReadOnlySpan<byte> header, params ReadOnlySpan<string> fields)
    {
        var length = header.Length;
        foreach (var field in fields)
        {
            length += sizeof(int) + Encoding.UTF8.GetByteCount(field);
        }

        var joined = new byte[length];
        header.CopyTo(joined);
        var rest = joined.AsSpan(header.Length);
        foreach (var field in fields)
        {
            var written = Encoding.UTF8.GetBytes(field, rest[sizeof(int)..]);
            BinaryPrimitives.WriteInt32BigEndian(rest, written);
            rest = rest[(sizeof(int) + written)..];
        }

        return joined;
    }
}

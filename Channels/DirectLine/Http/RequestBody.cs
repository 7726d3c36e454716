using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>Reads a body, but never more of it than is allowed.</summary>
internal static class RequestBody
{
    /// <summary>The bytes, or null when there are more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var content = new ArrayBufferWriter<byte>((int)Math.Clamp(request.ContentLength ?? 1024, 1, limit));
        while (true)
        {
            var read = await request.Body.ReadAsync(content.GetMemory(), cancellationToken);
            if (read == 0)
            {
                return content.WrittenSpan.ToArray();
            }

            content.Advance(read);
            if (content.WrittenCount > limit)
            {
                return null;
            }
        }
    }
}

using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>
/// One kept connection. As thin as can be, because the driver has one core and must not be what limits the turns a second: it reads
/// responses that state their length and no others.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private static readonly byte[] s_endOfHeaders = "\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _received = new byte[64 * 1024];

    public Task ConnectAsync(int port, CancellationToken cancellationToken) =>
        _socket.ConnectAsync("127.0.0.1", port, cancellationToken).AsTask();

    public async Task<ReadOnlyMemory<byte>> PostAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var head =
            $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        return await ExchangeAsync([.. Encoding.ASCII.GetBytes(head), .. body.Span], cancellationToken);
    }

    public Task<ReadOnlyMemory<byte>> GetAsync(string path, CancellationToken cancellationToken) =>
        ExchangeAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"), cancellationToken);

    public void Dispose() => _socket.Dispose();

    private async Task<ReadOnlyMemory<byte>> ExchangeAsync(byte[] request, CancellationToken cancellationToken)
    {
        await _socket.SendAsync(request, cancellationToken);
        var length = 0;
        var bodyStart = -1;
        var end = int.MaxValue;
        while (length < end)
        {
            var read = await _socket.ReceiveAsync(_received.AsMemory(length), cancellationToken);
            length += read > 0 ? read : throw new IOException("The server closed the connection.");
            if (bodyStart < 0 && _received.AsSpan(0, length).IndexOf(s_endOfHeaders) is >= 0 and var headersEnd)
            {
                bodyStart = headersEnd + s_endOfHeaders.Length;
                end = bodyStart + BodyLength(_received.AsSpan(0, headersEnd));
            }
        }

        return _received.AsMemory(bodyStart, end - bodyStart);
    }

    private static int BodyLength(ReadOnlySpan<byte> headers)
    {
        var text = Encoding.ASCII.GetString(headers);
        if (!text.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal))
        {
            throw new IOException($"The server answered {text.Split('\r')[0]}.");
        }

        const string Name = "content-length:";
        var start = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        var lineEnd = text.IndexOf('\r', start);
        return int.Parse(text.AsSpan(start, (lineEnd < 0 ? text.Length : lineEnd) - start), CultureInfo.InvariantCulture);
    }
}

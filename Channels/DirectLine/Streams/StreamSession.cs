using System.Net.WebSockets;

namespace CustomerBot.Channels.DirectLine.Streams;

/// <summary>One open socket: text frames out, keep-alive frames in.</summary>
internal sealed class StreamSession(WebSocket socket, Listener listener, CancellationToken stopping)
{
    private const int LongestIncoming = 4096;
    private const WebSocketCloseStatus TryAgainLater = (WebSocketCloseStatus)1013; // RFC 6455 registry, "Try Again Later"
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);

    /// <summary>Sends what was missed, then what comes, until one side ends it.</summary>
    public async Task RunAsync(IAsyncEnumerable<byte[]> missed, CancellationToken cancellationToken)
    {
        var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stopping);
        var incoming = ReceiveAsync(ended, cancellationToken);
        var reason = await SendAsync(missed, ended.Token);
        await CloseAsync(reason, incoming, cancellationToken);
        ended.Dispose();
    }

    private async Task<WebSocketCloseStatus> SendAsync(IAsyncEnumerable<byte[]> missed, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var frame in missed.WithCancellation(cancellationToken))
            {
                await SendAsync(frame, cancellationToken);
            }

            await foreach (var frame in listener.Frames.ReadAllAsync(cancellationToken))
            {
                await SendAsync(frame, cancellationToken);
            }

            return TryAgainLater; // the listener was closed over our heads: too slow, or one stream too many
        }
        catch (OperationCanceledException)
        {
            return stopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
        }
        catch (WebSocketException)
        {
            return WebSocketCloseStatus.NormalClosure; // the line broke; the client comes back with its watermark
        }
    }

    private async Task SendAsync(byte[] frame, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(SendTimeout);
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, timeout.Token);
    }

    /// <summary>Clients send empty frames to keep proxies from closing; nothing they send on a stream means anything.</summary>
    private async Task ReceiveAsync(CancellationTokenSource ended, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestIncoming];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (received.MessageType == WebSocketMessageType.Close || !received.EndOfMessage)
                {
                    return;
                }
            }
        }
        catch (WebSocketException)
        {
            // The other side is gone, which is one way to end a stream.
        }
        catch (OperationCanceledException)
        {
            // Aborted below or by the server.
        }
        finally
        {
            await ended.CancelAsync();
        }
    }

    private async Task CloseAsync(WebSocketCloseStatus reason, Task incoming, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(CloseTimeout);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(reason, null, timeout.Token);
            }

            await incoming.WaitAsync(timeout.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
            await incoming;
        }
    }
}

using System.Runtime.CompilerServices;
using CustomerBot.Channels.DirectLine.Feed;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Streams;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CustomerBot.Channels.DirectLine.Endpoints;

/// <summary>Opens streams: a WebSocket on which a conversation's activities come as they are kept.</summary>
internal sealed class StreamEndpoint(ConversationService conversations, StreamTickets tickets, IHostApplicationLifetime lifetime)
{
    /// <summary>Null when the socket was opened and has ended.</summary>
    public async Task<HttpAnswer?> OpenAsync(HttpContext context, string conversationId, CancellationToken cancellationToken)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return HttpAnswer.BadArgument("This address is for WebSockets");
        }

        if (tickets.Redeem(context.Request.Query["t"], conversationId) is not { } ticket)
        {
            return HttpAnswer.Error(StatusCodes.Status401Unauthorized, "BadArgument", "The stream address was used or is too old");
        }

        var (lease, _) = await conversations.OpenAsync(ticket.Conversation, context.Request, locale: null, cancellationToken);
        using var use = lease;
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var (listener, unread) = await lease.Conversation.ListenAsync(ticket.Watermark, cancellationToken);
        try
        {
            var session = new StreamSession(socket, listener, lifetime.ApplicationStopping);
            await session.RunAsync(FramesAsync(lease.Conversation, unread, CancellationToken.None), cancellationToken);
        }
        finally
        {
            lease.Conversation.Leave(listener);
        }

        return null;
    }

    private static async IAsyncEnumerable<byte[]> FramesAsync(
        Conversation conversation,
        Unread unread,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var chunk in conversation.ReadAsync(unread, cancellationToken))
        {
            var shown = chunk.Where(entry => entry.IsForClients).ToList();
            if (shown.Count > 0)
            {
                yield return ActivitySet.Of(shown.Select(entry => entry.Activity), new Watermark(unread.Feed, shown[^1].Sequence));
            }
        }
    }
}

using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using CustomerBot.Channels.DirectLine.Feed;

namespace CustomerBot.Channels.DirectLine.Streams;

/// <summary>
/// Tickets to open a stream: a browser cannot send a header with a WebSocket, and a token does not belong into an address.
/// Good for one opening within a minute; after a restart clients fetch a new one by themselves.
/// </summary>
internal sealed class StreamTickets(TimeProvider clock)
{
    private const int RandomBytes = 32;
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, StreamTicket> _open = new(StringComparer.Ordinal);
    private long _lastSweep = clock.GetTimestamp();

    public string Issue(ConversationKey conversation, Watermark watermark)
    {
        Sweep();
        var name = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        _open[name] = new StreamTicket(conversation, watermark, clock.GetUtcNow() + Lifetime);
        return name;
    }

    /// <summary>The ticket, which is thereby used up; null if there is none, it is too old, or it is for another conversation.</summary>
    public StreamTicket? Redeem(string? name, string conversationId) =>
        name is not null
        && _open.TryRemove(name, out var ticket)
        && ticket.Expires > clock.GetUtcNow()
        && ticket.Conversation.ConversationId == conversationId
            ? ticket
            : null;

    private void Sweep()
    {
        var last = Volatile.Read(ref _lastSweep);
        if (clock.GetElapsedTime(last) < Lifetime || Interlocked.CompareExchange(ref _lastSweep, clock.GetTimestamp(), last) != last)
        {
            return;
        }

        var now = clock.GetUtcNow();
        foreach (var (name, ticket) in _open)
        {
            if (ticket.Expires <= now)
            {
                _open.TryRemove(name, out _);
            }
        }
    }
}

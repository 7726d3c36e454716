using System.Security.Cryptography;

namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>
/// State of a feed, written together with each activity: what the next one is called, which user activities the bot has
/// not answered, and which posts and replies are known, so that nothing is run or shown twice.
/// </summary>
internal sealed record ConversationHead
{
    /// <summary>A client repeats what it posted within seconds, a bot what it answered in the turn before a crash.</summary>
    private const int Remembered = 32;
    private const int FeedNameLength = 6;

    /// <summary>Names this feed in watermarks.</summary>
    public required string Feed { get; init; }

    /// <summary>Sequence number of the next activity.</summary>
    public long Next { get; init; }

    /// <summary>Unix time in milliseconds of the last activity. Clients sort by it, so it always grows.</summary>
    public long LastTimestamp { get; init; }

    public IReadOnlyList<WaitingTurn> Waiting { get; init; } = [];

    public IReadOnlyList<KnownPost> Posts { get; init; } = [];

    /// <summary>Ids of replies that are in the feed, without the conversation's id.</summary>
    public IReadOnlyList<string> Replies { get; init; } = [];

    public static ConversationHead New() =>
        new() { Feed = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", FeedNameLength) };

    /// <summary>After erasure: nothing is remembered of the activities, but readers' watermarks stay right.</summary>
    public ConversationHead Erased() =>
        new()
        {
            Feed = Feed,
            Next = Next,
            LastTimestamp = LastTimestamp,
        };

    public KnownPost? FindPost(string? clientId) => clientId is null ? null : Posts.FirstOrDefault(post => post.ClientId == clientId);

    public DateTimeOffset TimestampOfNext(DateTimeOffset now) =>
        DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(now.ToUnixTimeMilliseconds(), LastTimestamp + 1));

    public ConversationHead WithPost(string? clientId, DateTimeOffset timestamp) =>
        Advance(timestamp) with
        {
            Waiting = [.. Waiting, new WaitingTurn(Next, 0)],
            Posts = clientId is null ? Posts : [.. Posts.TakeLast(Remembered - 1), new KnownPost(clientId, Next)],
        };

    public ConversationHead WithReply(string activityId, DateTimeOffset timestamp) =>
        Advance(timestamp) with
        {
            Replies = [.. Replies.TakeLast(Remembered - 1), activityId],
        };

    public ConversationHead WithAnswered(long sequence) => this with { Waiting = [.. Waiting.Where(turn => turn.Sequence != sequence)] };

    private ConversationHead Advance(DateTimeOffset timestamp) =>
        this with
        {
            Next = Next + 1,
            LastTimestamp = timestamp.ToUnixTimeMilliseconds(),
        };
}

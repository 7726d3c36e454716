using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Feed;
using CustomerBot.Channels.DirectLine.Streams;
using CustomerBot.Channels.DirectLine.Turns;

namespace CustomerBot.Channels.DirectLine;

/// <summary>
/// One conversation on this node. Order of each step: kept on the disk, then shown to the open streams, then given to the
/// bot; all three in the order of the sequence numbers.
/// </summary>
internal sealed class Conversation(ConversationKey key, FeedStore store, TimeProvider clock) : IDisposable
{
    private const int MaxRestarts = 3;

    private readonly ConversationFeed _feed = new(key, store);
    private readonly Listeners _listeners = new();
    private readonly SemaphoreSlim _opening = new(1, 1);
    private volatile bool _isOpen;

    public ConversationKey Key { get; } = key;

    public TurnQueue Turns { get; } = new();

    /// <summary>
    /// First touch on this node: gives the bot what it did not answer before a crash, and tells it of a new conversation.
    /// True if the conversation is new.
    /// </summary>
    public async Task<bool> OpenAsync(JsonObject joined, Action<FeedEntry> run, CancellationToken cancellationToken)
    {
        if (_isOpen)
        {
            return false;
        }

        await _opening.WaitAsync(cancellationToken);
        try
        {
            // Not cancelled: half an opening would give the bot some activities twice.
            return !_isOpen && await OpenFeedAsync(joined, run, CancellationToken.None);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Keeps, echoes and hands over a user activity; a repetition or too long a queue changes nothing.</summary>
    public Task<PostOutcome> PostAsync(PostedActivity post, int mostWaiting, Action<FeedEntry> run, CancellationToken cancellationToken) =>
        _feed.ChangeAsync(head => Post(head, post, mostWaiting), change => Release(change, run), cancellationToken);

    /// <summary>Keeps and shows replies in one write; one that is known already was delivered before a crash. Result: their ids.</summary>
    public Task<IReadOnlyList<string>> ReplyAsync(IReadOnlyList<JsonObject> replies, CancellationToken cancellationToken) =>
        _feed.ChangeAsync(head => Reply(head, replies), change => Release(change, _ => { }), cancellationToken);

    public Task AnsweredAsync(long sequence, CancellationToken cancellationToken) =>
        _feed.ChangeAsync(head => new FeedChange<bool>(head.WithAnswered(sequence), [], true), _ => { }, cancellationToken);

    /// <summary>Shows something that is not kept, like typing; without a watermark.</summary>
    public void Push(JsonObject activity) =>
        _listeners.Push(ActivitySet.Of([JsonSerializer.SerializeToElement(activity, FieldsJson.Default.JsonObject)], null));

    /// <summary>A stream from the watermark on: first what <see cref="Unread"/> says, then live frames without a gap.</summary>
    public async Task<(Listener Listener, Unread Unread)> ListenAsync(Watermark watermark, CancellationToken cancellationToken)
    {
        Listener? listener = null;
        var unread = await _feed.ChangeAsync(
            head => new FeedChange<Unread>(head, [], Unread.After(watermark, head)),
            _ => listener = _listeners.Add(),
            cancellationToken
        );
        return (listener!, unread);
    }

    public void Leave(Listener listener) => _listeners.Remove(listener);

    public Task<Unread> UnreadAsync(Watermark watermark, CancellationToken cancellationToken) =>
        _feed.ChangeAsync(head => new FeedChange<Unread>(head, [], Unread.After(watermark, head)), _ => { }, cancellationToken);

    public IAsyncEnumerable<IReadOnlyList<FeedEntry>> ReadAsync(Unread unread, CancellationToken cancellationToken) =>
        _feed.ReadAsync(unread.First, unread.End, cancellationToken);

    public void Dispose()
    {
        _opening.Dispose();
        _feed.Dispose();
    }

    private async Task<bool> OpenFeedAsync(JsonObject joined, Action<FeedEntry> run, CancellationToken cancellationToken)
    {
        foreach (var sequence in await _feed.ChangeAsync(Restart, _ => { }, cancellationToken))
        {
            await foreach (var found in _feed.ReadAsync(sequence, sequence + 1, cancellationToken))
            {
                foreach (var entry in found)
                {
                    run(entry);
                }
            }
        }

        var isNew = await _feed.ChangeAsync(head => Join(head, joined), change => Release(change, run), cancellationToken);
        _isOpen = true;
        return isNew;
    }

    /// <summary>Counts the restarts, so that an activity that kills the process does not do so for ever.</summary>
    private static FeedChange<IReadOnlyList<long>> Restart(ConversationHead head)
    {
        WaitingTurn[] again =
        [
            .. head.Waiting.Where(turn => turn.Restarts < MaxRestarts).Select(turn => turn with { Restarts = turn.Restarts + 1 }),
        ];
        return new(head.Waiting.Count == 0 ? head : head with { Waiting = again }, [], [.. again.Select(turn => turn.Sequence)]);
    }

    private FeedChange<bool> Join(ConversationHead head, JsonObject joined)
    {
        if (head.Next > 0)
        {
            return new(head, [], false);
        }

        var timestamp = head.TimestampOfNext(clock.GetUtcNow());
        var id = Key.ActivityId(head.Next);
        return new(head.WithPost(null, timestamp), [new(head.Next, ActivityFields.Stamp(joined, id, timestamp))], true);
    }

    private FeedChange<PostOutcome> Post(ConversationHead head, PostedActivity post, int mostWaiting)
    {
        if (head.FindPost(post.ClientId) is { } known)
        {
            return new(head, [], new PostOutcome.Repeated(Key.ActivityId(known.Sequence)));
        }

        if (head.Waiting.Count >= mostWaiting)
        {
            return new(head, [], new PostOutcome.Busy());
        }

        var id = Key.ActivityId(head.Next);
        var timestamp = head.TimestampOfNext(clock.GetUtcNow());
        var entry = new FeedEntry(head.Next, ActivityFields.Stamp(post.Content, id, timestamp));
        return new(head.WithPost(post.ClientId, timestamp), [entry], new PostOutcome.Accepted(id));
    }

    private FeedChange<IReadOnlyList<string>> Reply(ConversationHead head, IReadOnlyList<JsonObject> replies)
    {
        var next = head;
        var added = new List<FeedEntry>();
        var ids = new List<string>();
        foreach (var reply in replies)
        {
            var id = reply.Text("id") is { Length: > 0 } given ? given : Key.ActivityId(next.Next);
            ids.Add(id);
            if (!next.Replies.Contains(Key.LocalId(id)))
            {
                var timestamp = next.TimestampOfNext(clock.GetUtcNow());
                added.Add(new(next.Next, ActivityFields.Stamp(reply, id, timestamp)));
                next = next.WithReply(Key.LocalId(id), timestamp);
            }
        }

        return new(next, added, ids);
    }

    private void Release<T>(FeedChange<T> change, Action<FeedEntry> run)
    {
        foreach (var entry in change.Added)
        {
            if (entry.IsForClients)
            {
                _listeners.Push(ActivitySet.Of([entry.Activity], new Watermark(change.Head.Feed, entry.Sequence)));
            }

            run(entry);
        }
    }
}
